package fetch

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
	"go.uber.org/goleak"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest/raced"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func client(t testing.TB, o Options) *Client {
	t.Helper()
	o.Allow = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	if o.Spacing == 0 {
		o.Spacing = -1
	}
	c := New(o)
	t.Cleanup(c.Close)
	return c
}

func serve(t testing.TB, h http.HandlerFunc) string {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv.URL
}

func TestGet(t *testing.T) {
	var asked http.Header
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/old" {
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
			return
		}
		asked = r.Header
		if r.Header.Get("If-None-Match") == `W/"a"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `W/"a"`)
		w.Header().Set("Last-Modified", "Mon, 04 Apr 2022 09:30:00 GMT")
		w.Header().Set("Content-Type", `text/xml; charset="windows-1251"; x`)
		fmt.Fprint(w, "body")
	})
	c := client(t, Options{Version: "1.2", Contact: "https://desk.example/bot"})
	got, err := c.Get(t.Context(), ingest.Request{URL: url + "/old", Accept: "text/xml"})
	if err != nil {
		t.Fatal(err)
	}
	if !got.Moved {
		t.Error("Moved = false behind a 301, want true")
	}
	k := got.Capture
	if string(got.Body) != "body" || k.Hash != ingest.HashOf([]byte("body")) || k.Size != 4 || k.Status != 200 ||
		k.URL != url+"/old" || k.FinalURL != url+"/new" || k.MediaType != "text/xml" || k.ETag != `W/"a"` ||
		k.LastMod != "Mon, 04 Apr 2022 09:30:00 GMT" || k.At.IsZero() {
		t.Errorf("Get = %+v", got)
	}
	for name, want := range map[string]string{
		"User-Agent": "nongrata/1.2 (+https://desk.example/bot)", "Accept": "text/xml", "If-None-Match": "",
	} {
		if asked.Get(name) != want {
			t.Errorf("%s sent = %q, want %q", name, asked.Get(name), want)
		}
	}
	got, err = c.Get(t.Context(), ingest.Request{URL: url, ETag: k.ETag, LastModified: k.LastMod})
	if err != nil || !got.NotModified || len(got.Body) > 0 {
		t.Errorf("Get with the validators = %+v, %v, want not modified", got, err)
	}
	if asked.Get("If-Modified-Since") != k.LastMod {
		t.Errorf("If-Modified-Since sent = %q, want %q", asked.Get("If-Modified-Since"), k.LastMod)
	}
}

func TestStatus(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		var code int
		fmt.Sscan(r.URL.Query().Get("code"), &code)
		w.Header().Set("Retry-After", "120")
		w.WriteHeader(code)
	})
	for code, want := range map[int]ingest.Health{
		200: ingest.OK, 203: ingest.OK, 304: ingest.ServerError, 401: ingest.Blocked, 403: ingest.Blocked,
		404: ingest.NotFound, 410: ingest.Gone, 418: ingest.Blocked, 429: ingest.Throttled, 451: ingest.Blocked,
		500: ingest.ServerError, 502: ingest.ServerError, 503: ingest.ServerError, 522: ingest.ServerError,
		300: ingest.ServerError,
	} {
		_, err := client(t, Options{}).Get(t.Context(), ingest.Request{URL: fmt.Sprintf("%s/?code=%d", url, code)})
		if got := ingest.HealthOf(err); got != want {
			t.Errorf("Get of a %d = %s (%v), want %s", code, got, err, want)
		}
		var retry time.Duration
		if f, ok := errors.AsType[*ingest.Fault](err); ok {
			retry = f.RetryAfter
		}
		if want := code == 429 || code == 503; want != (retry == 2*time.Minute) {
			t.Errorf("Get of a %d: RetryAfter = %v", code, retry)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)
	for in, want := range map[string]time.Duration{
		"": 0, "120": 2 * time.Minute, " 5 ": 5 * time.Second, "-1": 0, "soon": 0,
		"Mon, 04 Apr 2022 09:30:00 GMT": 30 * time.Minute, "Mon, 04 Apr 2022 08:30:00 GMT": 0,
		"9223372036854775807": 366 * 24 * time.Hour, "99999999999999999999": 0,
	} {
		if got := retryAfter(in, now); got != want {
			t.Errorf("retryAfter(%q) = %v, want %v", in, got, want)
		}
	}
}

func pack(t testing.TB, kind string, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	var w io.WriteCloser
	var err error
	switch kind {
	case "gzip":
		w = gzip.NewWriter(&out)
	case "zlib":
		w = zlib.NewWriter(&out)
	case "deflate":
		w, err = flate.NewWriter(&out, 6)
	case "br":
		w = brotli.NewWriter(&out)
	case "zstd":
		w, err = zstd.NewWriter(&out)
	}
	if err == nil {
		_, err = w.Write(b)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestDecode(t *testing.T) {
	want := []byte("<rss>" + strings.Repeat("forty ", 1000) + "</rss>")
	for _, tt := range []struct {
		name, encoding string
		body           []byte
	}{
		{"plain", "", want},
		{"gzip", "gzip", pack(t, "gzip", want)},
		{"gzip, not said", "", pack(t, "gzip", want)},
		{"said gzip, is plain", "gzip", want},
		{"gzip twice", "gzip, gzip", pack(t, "gzip", pack(t, "gzip", want))},
		{"zstd", "zstd", pack(t, "zstd", want)},
		{"brotli", "br", pack(t, "br", want)},
		{"said brotli, is plain", "br", want},
		{"zlib", "deflate", pack(t, "zlib", want)},
		{"bare deflate", "deflate", pack(t, "deflate", want)},
		{"said deflate, is plain", "deflate", want},
		{"said zstd, is gzip", "zstd", pack(t, "gzip", want)},
	} {
		got, err := Decode(bytes.NewReader(tt.body), tt.encoding, 1<<20)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: decode = %d bytes, %v, want %d", tt.name, len(got), err, len(want))
		}
	}
	for _, body := range [][]byte{nil, {0x1f}, {0x1f, 0x8b}, pack(t, "gzip", want)[:40], pack(t, "zstd", want)[:20]} {
		if got, err := Decode(bytes.NewReader(body), "gzip", 1<<20); err == nil && len(body) > 1 {
			t.Errorf("decode of a cut body = %d bytes, want an error", len(got))
		}
	}
}

// A bomb is refused when it passes the cap, without the memory that it asks for.
func TestTooLarge(t *testing.T) {
	zeros := make([]byte, raced.Fewer(t, "MiB of zeros", 64, 8)<<20)
	bodies := map[string][]byte{
		"/gzip": pack(t, "gzip", zeros), "/zstd": pack(t, "zstd", zeros), "/double": pack(t, "gzip", pack(t, "gzip", zeros)),
	}
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if b, ok := bodies[r.URL.Path]; ok {
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(b)
			return
		}
		for { // endless
			if _, err := w.Write(zeros[:64<<10]); err != nil {
				return
			}
		}
	})
	c := client(t, Options{MaxBody: 1 << 20})
	for _, path := range []string{"/gzip", "/zstd", "/double", "/endless"} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := c.Get(t.Context(), ingest.Request{URL: url + path})
		runtime.ReadMemStats(&after)
		if ingest.HealthOf(err) != ingest.TooLarge || !errors.Is(err, ErrTooLarge) {
			t.Errorf("Get(%s) = %v, want %s", path, err, ingest.TooLarge)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 32<<20 {
			t.Errorf("Get(%s) allocated %d MiB, want under 32", path, used>>20)
		}
	}
	exact := serve(t, func(w http.ResponseWriter, r *http.Request) { w.Write(zeros[:1<<20]) })
	if got, err := c.Get(t.Context(), ingest.Request{URL: exact}); err != nil || len(got.Body) != 1<<20 {
		t.Errorf("Get of a body of the cap's size = %d bytes, %v, want all", len(got.Body), err)
	}
}

func TestTimeouts(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/drip" { // a byte now and then, for ever
			for r.Context().Err() == nil {
				fmt.Fprint(w, "x")
				w.(http.Flusher).Flush()
				select {
				case <-r.Context().Done():
				case <-time.After(20 * time.Millisecond):
				}
			}
			return
		}
		<-r.Context().Done()
	})
	c := client(t, Options{Timeout: time.Second, HeaderTimeout: 100 * time.Millisecond})
	for path, want := range map[string]string{"/silent": "timeout awaiting response headers", "/drip": "no complete answer within 1s"} {
		_, err := c.Get(t.Context(), ingest.Request{URL: url + path})
		if ingest.HealthOf(err) != ingest.Overdue || !strings.Contains(err.Error(), want) {
			t.Errorf("Get(%s) = %v, want %q", path, err, want)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Get(ctx, ingest.Request{URL: url}); !errors.Is(err, context.Canceled) {
		t.Errorf("Get with a done context = %v, want context.Canceled", err)
	}
}

func TestRedirects(t *testing.T) {
	var n atomic.Int64
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		n.Add(1)
		var left int
		fmt.Sscan(r.URL.Query().Get("left"), &left)
		switch {
		case r.URL.Path == "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case left > 0:
			http.Redirect(w, r, fmt.Sprintf("/?left=%d", left-1), http.StatusFound)
		}
	})
	c := client(t, Options{})
	if _, err := c.Get(t.Context(), ingest.Request{URL: url + "/?left=5"}); err != nil {
		t.Errorf("Get over five redirects = %v, want nil", err)
	}
	n.Store(0)
	if _, err := c.Get(t.Context(), ingest.Request{URL: url + "/loop"}); ingest.HealthOf(err) != ingest.ServerError || n.Load() != 6 {
		t.Errorf("Get of a loop = %v after %d requests, want %s after 6", err, n.Load(), ingest.ServerError)
	}
}

func TestUnreachable(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			if r.URL.Path == "/short" {
				fmt.Fprint(conn, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")
			}
			conn.Close()
		}
	})
	c := client(t, Options{})
	for u, want := range map[string]ingest.Health{url: ingest.Unreachable, url + "/short": ingest.Unreachable,
		"http://127.0.0.1:1/": ingest.Unreachable, "http://no-such-host.invalid/": ingest.NoName} {
		if _, err := c.Get(t.Context(), ingest.Request{URL: u}); ingest.HealthOf(err) != want {
			t.Errorf("Get(%s) = %v, want %s", u, err, want)
		}
	}
}

// One host is asked one thing at a time, with the pause kept, however many ask.
func TestPoliteness(t *testing.T) {
	const spacing = 30 * time.Millisecond
	var inside, most atomic.Int64
	var mu sync.Mutex
	var last time.Time
	tight := 0
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		most.Store(max(most.Load(), inside.Add(1)))
		mu.Lock()
		if !last.IsZero() && time.Since(last) < spacing-5*time.Millisecond {
			tight++
		}
		last = time.Now()
		mu.Unlock()
		inside.Add(-1)
	})
	c := client(t, Options{Spacing: spacing})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := c.Get(t.Context(), ingest.Request{URL: url}); err != nil {
				t.Errorf("Get = %v, want nil", err)
			}
		})
	}
	wg.Wait()
	if most.Load() != 1 || tight > 0 {
		t.Errorf("%d requests at once, %d too close, want 1 and none", most.Load(), tight)
	}
	for i := range 3000 { // article links lead anywhere
		c.turns.quit("", c.turns.join(fmt.Sprint("host", i)))
	}
	if len(c.turns.hosts) > 1024 {
		t.Errorf("%d hosts remembered, want few", len(c.turns.hosts))
	}
}

func TestPost(t *testing.T) {
	var body string
	var signature string
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		body, signature = string(b), r.Header.Get("Webhook-Signature")
		switch r.URL.Path {
		case "/moved":
			http.Redirect(w, r, "/", http.StatusTemporaryRedirect)
		case "/busy":
			w.Header().Set("Retry-After", "7")
			w.WriteHeader(http.StatusTooManyRequests)
		}
	})
	c := client(t, Options{})
	header := http.Header{"Webhook-Signature": {"v1,x"}}
	for path, want := range map[string]int{"/": 200, "/moved": 307, "/busy": 429} {
		got, err := c.Post(t.Context(), url+path, header, []byte(`{"a":1}`))
		if err != nil || got.Capture.Status != want || body != `{"a":1}` || signature != "v1,x" {
			t.Errorf("Post(%s) = %d, %v with %q, want %d", path, got.Capture.Status, err, body, want)
		}
		if path == "/busy" && got.RetryAfter != 7*time.Second {
			t.Errorf("Post(/busy): RetryAfter = %v, want 7s", got.RetryAfter)
		}
	}
	if len(header) != 1 {
		t.Errorf("Post changed the caller's header: %v", header)
	}
}

func FuzzDecodeBody(f *testing.F) {
	f.Add(pack(f, "gzip", []byte("x")), "gzip")
	f.Add(pack(f, "zstd", []byte("x")), "")
	f.Add(pack(f, "zlib", []byte("x")), "deflate")
	f.Fuzz(func(t *testing.T, b []byte, encoding string) {
		if got, _ := Decode(bytes.NewReader(b), encoding, 1<<16); len(got) > 1<<16 {
			t.Errorf("decode = %d bytes, want at most the cap", len(got))
		}
	})
}
