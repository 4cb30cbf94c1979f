module dis.test/scenario

go 1.24
