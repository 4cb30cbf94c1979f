module dis.test/generated

go 1.26.0

require (
	dis.test/scenario v0.0.0
	dis.test/signing v0.0.0
	github.com/oapi-codegen/runtime v1.9.0
)

require (
	github.com/apapsch/go-jsonmerge/v2 v2.0.0 // indirect
	github.com/google/uuid v1.6.0 // indirect
)

replace dis.test/scenario => ../../scenario

replace dis.test/signing => ../../../../../examples/signing/go
