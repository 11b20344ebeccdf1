package render

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/fetch"
	"nongrata/ingest/listing"
)

// TestMain is also the program that the tests have render the pages: it says what it was given.
func TestMain(m *testing.M) {
	switch os.Getenv("HOME") {
	case "/as-a-program":
		program()
	default:
		os.Exit(m.Run())
	}
}

func program() {
	switch os.Args[1] {
	case "print":
		fmt.Printf("<html><body>%q %q</body></html>", os.Args[2:], os.Environ())
	case "fail":
		fmt.Fprintln(os.Stderr, "no such\nbrowser")
		os.Exit(3)
	case "flood":
		for {
			if _, err := fmt.Print(strings.Repeat("x", 1<<16)); err != nil {
				os.Exit(1)
			}
		}
	case "hang": // with a child that holds the output open
		cmd := exec.Command("sleep", "60")
		cmd.Stdout = os.Stdout
		_ = cmd.Run()
	}
}

func loopback(t *testing.T) *fetch.Client {
	t.Helper()
	c := fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Spacing: -1})
	t.Cleanup(c.Close)
	return c
}

func site(t *testing.T, docs map[string]string) string {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if doc, ok := docs[r.URL.Path]; ok {
			fmt.Fprint(w, doc)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(srv.Close)
	return srv.URL
}

func self(t *testing.T, args ...string) ingest.Render {
	t.Helper()
	t.Setenv("HOME", "/as-a-program")
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return ingest.Render{Command: append([]string{exe}, args...)}
}

func TestCommand(t *testing.T) {
	t.Setenv("NONGRATA_TOKEN", "secret")
	g := New(loopback(t), Options{Commands: true})
	base := site(t, nil)
	address := base + "/a;b$(c)?d=e&f='g'"
	for _, args := range [][]string{{"print", "--url", "{url}", "--after"}, {"print"}} {
		res, err := g.Get(t.Context(), ingest.Request{URL: address, Render: self(t, args...)})
		if err != nil {
			t.Fatalf("Get with %q = %v, want nil", args, err)
		}
		if got := string(res.Body); !strings.Contains(got, fmt.Sprintf("%q", address)) || strings.Contains(got, "secret") {
			t.Errorf("the program of %q was given %s, want the address as one argument and none of our environment", args, got)
		}
		if c := res.Capture; c.Hash != ingest.HashOf(res.Body) || c.URL != address || c.Header["X-Nongrata-Rendered-By"] == nil {
			t.Errorf("capture = %+v, want hash, address and how it came about", c)
		}
	}
}

func TestRefused(t *testing.T) {
	base := site(t, map[string]string{"/robots.txt": "User-agent: *\nDisallow: /no\n"})
	print := self(t, "print")
	far := fetch.New(fetch.Options{Spacing: -1})
	t.Cleanup(far.Close)
	for _, tt := range []struct {
		name string
		g    *Getter
		r    ingest.Request
		want ingest.Health
		say  string
	}{
		{"not allowed", New(loopback(t), Options{}), ingest.Request{URL: base, Render: print}, ingest.Refused, "render.commands"},
		{"no browser", New(loopback(t), Options{}), ingest.Request{URL: base, Render: ingest.Render{Chromium: true}}, ingest.Refused, "render.chromium"},
		{"guard", New(far, Options{Commands: true}), ingest.Request{URL: base, Render: print}, ingest.Refused, "not on the public internet"},
		{"guard, by name", New(far, Options{Commands: true}), ingest.Request{URL: "http://localhost/", Render: print}, ingest.Refused, "not on the public internet"},
		{"file", New(far, Options{Commands: true}), ingest.Request{URL: "file:///etc/passwd", Render: print}, ingest.Refused, "scheme"},
		{"robots", New(loopback(t), Options{Commands: true}), ingest.Request{URL: base + "/no", Render: print}, ingest.Disallowed, "robots.txt"},
		{"no such program", New(loopback(t), Options{Commands: true}), ingest.Request{URL: base, Render: ingest.Render{Command: []string{"/no/such"}}}, ingest.Unreachable, "/no/such"},
		{"fails", New(loopback(t), Options{Commands: true}), ingest.Request{URL: base, Render: self(t, "fail")}, ingest.Unreachable, "exit status 3: no such browser"},
		{"flood", New(loopback(t), Options{Commands: true, MaxBody: 1 << 20}), ingest.Request{URL: base, Render: self(t, "flood")}, ingest.TooLarge, "over the cap"},
		{"nothing", New(loopback(t), Options{Commands: true}), ingest.Request{URL: base, Render: self(t, "silent")}, ingest.Malformed, "nothing came"},
		{"hangs", New(loopback(t), Options{Commands: true, Limit: 300 * time.Millisecond}), ingest.Request{URL: base, Render: self(t, "hang")}, ingest.Unreachable, "not done within 300ms"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			_, err := tt.g.Get(t.Context(), tt.r)
			if ingest.HealthOf(err) != tt.want || err == nil || !strings.Contains(err.Error(), tt.say) {
				t.Errorf("Get = %v (%s), want %s that says %q", err, ingest.HealthOf(err), tt.want, tt.say)
			}
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("Get took %v: the program's child was waited for", took)
			}
		})
	}
}

// A source that wants no rendering is got as ever, and a stop is the context's error.
func TestPlain(t *testing.T) {
	base := site(t, map[string]string{"/": "plain"})
	g := New(loopback(t), Options{Commands: true})
	if res, err := g.Get(t.Context(), ingest.Request{URL: base + "/"}); err != nil || string(res.Body) != "plain" {
		t.Errorf("Get of a plain page = %q, %v, want it as it is", res.Body, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := g.Get(ctx, ingest.Request{URL: base, Render: self(t, "hang")}); !errors.Is(err, context.Canceled) {
		t.Errorf("Get after its context ended = %v, want that", err)
	}
}

// A list that script makes is read through a Chromium that runs elsewhere.
func TestChromium(t *testing.T) {
	base := site(t, map[string]string{"/news": `<!doctype html><html><body><ul id="l"></ul><script>
setTimeout(() => { for (let i = 1; i < 5; i++) document.getElementById("l").innerHTML +=
  '<li><a href="/a/' + i + '">Statement of the ministry, number ' + i + '</a> <time datetime="2022-04-0' + i + '"></time></li>' }, 400)
</script></body></html>`, "/plain": "<p>x</p>"})
	devtools := chromium(t)
	g := New(loopback(t), Options{Chromium: devtools})
	s := ingest.Source{ID: "scripted", Method: ingest.Listing, URL: base + "/news", Render: ingest.Render{Chromium: true}}
	list, err := listing.New(g).Fetch(t.Context(), s, ingest.State{})
	if err != nil || len(list.Entries) != 4 || list.Entries[0].URL != base+"/a/1" {
		t.Errorf("Fetch of a scripted list = %d entries, %v, want 4", len(list.Entries), err)
	}
	if _, err := listing.New(loopback(t)).Fetch(t.Context(), s, ingest.State{}); ingest.HealthOf(err) != ingest.NoMatch {
		t.Errorf("Fetch without rendering = %v, want no match: else the test shows nothing", err)
	}
	_, err = g.Get(t.Context(), ingest.Request{URL: base + "/none", Render: s.Render})
	if ingest.HealthOf(err) != ingest.NotFound {
		t.Errorf("Get of a page that is not there = %v, want it not found", err)
	}
	small := New(loopback(t), Options{Chromium: devtools, MaxBody: 10})
	if _, err := small.Get(t.Context(), ingest.Request{URL: base + "/plain", Render: s.Render}); ingest.HealthOf(err) != ingest.TooLarge {
		t.Errorf("Get of a page over the cap = %v, want too large", err)
	}
	dead := New(loopback(t), Options{Chromium: "ws://127.0.0.1:1/"})
	if _, err := dead.Get(t.Context(), ingest.Request{URL: base + "/plain", Render: s.Render}); ingest.HealthOf(err) != ingest.Unreachable {
		t.Errorf("Get without a browser there = %v, want unreachable", err)
	}
}

// What a page has a browser load, and a program is told to go by, passes the guard.
func TestGuardWhileRendering(t *testing.T) {
	var heard atomic.Int64
	canary := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { heard.Add(1) }))
	t.Cleanup(canary.Close)
	front, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Skipf("no second loopback address: %v", err)
	}
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/away" {
			http.Redirect(w, r, canary.URL, http.StatusFound)
			return
		}
		fmt.Fprintf(w, `<!doctype html><p id="p">page</p><img src="%s/img"><iframe src="/away"></iframe><script>
fetch("%[1]s/fetch", {mode: "no-cors"}).then(() => p.innerText = "reached").catch(() => p.innerText = "refused")</script>`, canary.URL)
	}))
	srv.Listener.Close()
	srv.Listener = front
	srv.Start()
	t.Cleanup(srv.Close)
	c := fetch.New(fetch.Options{Spacing: -1, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.2/32")}})
	t.Cleanup(c.Close)
	gate, err := c.Gate()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := gate.Close(); err != nil {
			t.Errorf("Close = %v, want nil", err)
		}
	})
	g := New(c, Options{Commands: true, Proxy: gate.URL(), Chromium: chromium(t), TabProxy: gate.URL()})
	res, err := g.Get(t.Context(), ingest.Request{URL: srv.URL, Render: self(t, "print")})
	if err != nil || strings.Count(string(res.Body), gate.URL()) != 6 {
		t.Errorf("Get by a program = %s, %v, want it told of the gate", res.Body, err)
	}
	res, err = g.Get(t.Context(), ingest.Request{URL: srv.URL, Render: ingest.Render{Chromium: true}})
	if err != nil || !strings.Contains(string(res.Body), "page") && !strings.Contains(string(res.Body), "refused") {
		t.Errorf("Get by a browser = %s, %v, want the page", res.Body, err)
	}
	if heard.Load() > 0 {
		t.Errorf("%d requests reached the canary, want none", heard.Load())
	}
}

// chromium starts a browser and returns its DevTools address; without one the test is skipped.
func chromium(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no chromium on the path, and CI must run the browser tests")
		}
		t.Skip("no chromium on the path: the browser test needs one")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	l.Close()
	dir := t.TempDir()
	cmd := exec.CommandContext(context.Background(), path, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port="+port, "--user-data-dir="+filepath.Join(dir, "p"), "about:blank")
	alone(cmd)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Cancel(); _ = cmd.Wait() })
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		res, err := http.Get("http://127.0.0.1:" + port + "/json/version")
		if err == nil {
			res.Body.Close()
			return "ws://127.0.0.1:" + port
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("starting %s: %v", path, err)
		}
	}
}
