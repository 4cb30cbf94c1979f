module dis.test/generated

go 1.24

require (
	dis.test/scenario v0.0.0
	dis.test/signing v0.0.0
)

replace dis.test/scenario => ../../scenario

replace dis.test/signing => ../../../../../examples/signing/go
