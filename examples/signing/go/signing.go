// Package signing signs requests to DIS with an access key. It needs nothing but Go's own library.
package signing

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Key is an access key. SecurityToken belongs to a temporary one, and is empty otherwise.
type Key struct {
	Access, Secret, SecurityToken string
}

// Client gives an HTTP client that signs whatever it sends.
func Client(key Key) *http.Client {
	return &http.Client{Transport: transport{key}}
}

type transport struct{ key Key }

func (t transport) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	if err := Sign(request, t.key); err != nil {
		return nil, err
	}
	return http.DefaultTransport.RoundTrip(request)
}

// Sign adds the headers to a request that is ready to be sent. It reads the body, and puts it back.
func Sign(request *http.Request, key Key) error {
	var body []byte
	if request.Body != nil {
		var err error
		if body, err = io.ReadAll(request.Body); err != nil {
			return err
		}
		request.Body.Close()
		request.Body = io.NopCloser(bytes.NewReader(body))
	}
	host := request.Host
	if host == "" {
		host = request.URL.Host
	}
	date := time.Now().UTC().Format("20060102T150405Z")
	request.Header.Set("X-Sdk-Date", date)
	headers, names := "host:"+host+"\nx-sdk-date:"+date+"\n", "host;x-sdk-date"
	if key.SecurityToken != "" {
		request.Header.Set("X-Security-Token", key.SecurityToken)
		headers, names = headers+"x-security-token:"+key.SecurityToken+"\n", names+";x-security-token"
	}
	canonical := strings.Join([]string{
		request.Method, path(request.URL), query(request.URL), headers, names, hash(body),
	}, "\n")
	mac := hmac.New(sha256.New, []byte(key.Secret))
	fmt.Fprintf(mac, "SDK-HMAC-SHA256\n%s\n%s", date, hash([]byte(canonical)))
	request.Header.Set("Authorization",
		fmt.Sprintf("SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%x", key.Access, names, mac.Sum(nil)))
	return nil
}

func path(u *url.URL) string {
	segments := strings.Split(strings.TrimSuffix(u.EscapedPath(), "/"), "/")
	for i, segment := range segments {
		if decoded, err := url.PathUnescape(segment); err == nil {
			segment = decoded
		}
		segments[i] = escape(segment)
	}
	return strings.Join(segments, "/") + "/"
}

// query is sorted by name, then by value.
func query(u *url.URL) string {
	var pairs [][2]string
	for name, values := range u.Query() {
		for _, value := range values {
			pairs = append(pairs, [2]string{escape(name), escape(value)})
		}
	}
	slices.SortFunc(pairs, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	texts := make([]string, len(pairs))
	for i, pair := range pairs {
		texts[i] = pair[0] + "=" + pair[1]
	}
	return strings.Join(texts, "&")
}

func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
