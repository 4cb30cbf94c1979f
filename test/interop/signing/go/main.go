package main

import (
	"net/http"
	"os"
	"strings"

	"dis.test/signing"
)

func main() {
	body := strings.NewReader(os.Getenv("SIGN_BODY"))
	request, err := http.NewRequest(os.Getenv("SIGN_METHOD"), os.Getenv("SIGN_URL"), body)
	if err != nil {
		panic(err)
	}
	key := signing.Key{Access: "AK", Secret: "SK", SecurityToken: os.Getenv("SIGN_TOKEN")}
	if err := signing.Sign(request, key); err != nil {
		panic(err)
	}
	request.Header.Write(os.Stdout)
}
