package fetch

import (
	"crypto/tls"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

func TestCaptureKeepsHeadAndCertificate(t *testing.T) {
	srv := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Date"] = nil
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Server", "press")
		w.Header().Set("Set-Cookie", "session=secret")
		fmt.Fprint(w, "page")
	}))
	t.Cleanup(srv.Close)
	c := client(t, Options{TLS: &tls.Config{RootCAs: srv.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}})
	got, err := c.Get(t.Context(), ingest.Request{URL: srv.URL})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{"Content-Type": {"text/html"}, "Content-Length": {"4"}, "Server": {"press"}}
	if diff := cmp.Diff(want, got.Capture.Header); diff != "" {
		t.Errorf("Header (-want +got):\n%s", diff)
	}
	leaf := srv.Certificate()
	if k := got.Capture.TLS; k == nil || k.SHA256 != ingest.HashOf(leaf.Raw) || !k.NotAfter.Equal(leaf.NotAfter) || k.Subject != leaf.Subject.String() {
		t.Errorf("TLS = %+v, want the server's certificate", k)
	}
	plain, err := c.Get(t.Context(), ingest.Request{URL: serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "x") })})
	if err != nil || plain.Capture.TLS != nil {
		t.Errorf("TLS over plain HTTP = %+v, %v, want none", plain.Capture.TLS, err)
	}
}

func TestKeptHeaderIsBounded(t *testing.T) {
	h := http.Header{}
	for i := range 100 {
		h.Set(fmt.Sprintf("X-%02d", i), strings.Repeat("x", 1000))
	}
	size := 0
	for name, values := range keptHeader(h) {
		for _, v := range values {
			size += len(name) + len(v)
		}
	}
	if size > maxKept || size < maxKept/2 {
		t.Errorf("%d bytes are kept, want up to %d", size, maxKept)
	}
}
