module dis.test/signing

go 1.24
