module dis.test/sign

go 1.24

require dis.test/signing v0.0.0

replace dis.test/signing => ../../../../examples/signing/go
