package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
)

const (
	gateTime  = 2 * time.Minute // of one connection through a gate
	gateBytes = 64 << 20        // that it may bring
)

// A Gate is a forward proxy on this machine's loopback for programs that fetch by themselves,
// as browsers do: through it the guard holds for them too, and the application's proxy is used.
// It sees where they go, not what is said over TLS.
type Gate struct {
	roads *roads
	lis   net.Listener
	srv   *http.Server
	done  chan error
	slots chan struct{}
	under sync.WaitGroup
	mu    sync.Mutex      // of entering and closing
	ctx   context.Context // ends with the gate
	stop  context.CancelFunc
}

// Gate opens one. It lasts until it is closed.
func (c *Client) Gate() (*Gate, error) {
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("opening a gate: %w", err)
	}
	g := &Gate{roads: c.roads, lis: lis, done: make(chan error, 1), slots: make(chan struct{}, c.o.Total)}
	g.ctx, g.stop = context.WithCancel(context.Background())
	g.srv = &http.Server{Handler: g, ReadHeaderTimeout: dialTimeout, IdleTimeout: time.Minute}
	go func() { g.done <- g.srv.Serve(lis) }() // ends in Close
	return g, nil
}

// URL returns where the gate is, as programs take a proxy: in HTTP_PROXY, or --proxy-server
// with a bypass list of "<-loopback>".
func (g *Gate) URL() string { return "http://" + g.lis.Addr().String() }

// enter counts a request in, unless the gate is closed.
func (g *Gate) enter() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.ctx.Err() != nil {
		return false
	}
	g.under.Add(1)
	return true
}

// Close ends what is under way and returns when it has ended.
func (g *Gate) Close() error {
	g.mu.Lock()
	g.stop()
	g.mu.Unlock()
	err := g.srv.Close()
	if served := <-g.done; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	g.under.Wait()
	return err
}

// ServeHTTP is one request of a program.
func (g *Gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !g.enter() {
		return
	}
	defer g.under.Done()
	ctx, cancel := context.WithTimeout(g.ctx, gateTime)
	defer cancel()
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-r.Context().Done():
		return
	}
	if r.Method == http.MethodConnect {
		g.connect(ctx, w, r)
		return
	}
	g.forward(ctx, w, r)
}

// refuse says why in words: a person may read it in the program's own error.
func refuse(w http.ResponseWriter, err error) {
	status := http.StatusBadGateway
	if refused(err) {
		status = http.StatusForbidden
	}
	http.Error(w, err.Error(), status)
}

// connect opens a tunnel for TLS.
func (g *Gate) connect(ctx context.Context, w http.ResponseWriter, r *http.Request) {
	u := *r.URL
	u.Scheme, u.Host = "https", r.Host
	err := checkURL(&u)
	var there net.Conn
	if err == nil {
		there, err = g.dial(ctx, &u, r.Host)
	}
	if err != nil {
		refuse(w, err)
		return
	}
	defer there.Close()
	here, buffered, err := http.NewResponseController(w).Hijack()
	if err != nil {
		refuse(w, err)
		return
	}
	defer here.Close()
	stop := context.AfterFunc(ctx, func() { here.Close(); there.Close() })
	defer stop()
	if _, err := io.WriteString(here, "HTTP/1.1 200 OK\r\n\r\n"); err != nil {
		return
	}
	var up sync.WaitGroup
	up.Go(func() {
		_, _ = io.Copy(there, io.LimitReader(buffered, gateBytes)) // either side may end it
		here.Close()
		there.Close()
	})
	_, _ = io.Copy(here, io.LimitReader(there, gateBytes))
	here.Close()
	there.Close()
	up.Wait()
}

func (g *Gate) dial(ctx context.Context, u *url.URL, host string) (net.Conn, error) {
	t, _, err := g.roads.to(u, ingest.Transport{})
	if err != nil {
		return nil, err
	}
	return t.DialContext(ctx, "tcp", host)
}

// forward passes a plain request on. Redirects are the program's own business: they come by
// here again.
func (g *Gate) forward(ctx context.Context, w http.ResponseWriter, r *http.Request) {
	out := r.Clone(ctx)
	out.RequestURI = ""
	for name := range r.Header {
		if strings.HasPrefix(name, "Proxy-") || name == "Connection" || name == "Upgrade" {
			out.Header.Del(name)
		}
	}
	res, err := traveller{g.roads, ingest.Transport{}}.RoundTrip(out)
	if err != nil {
		refuse(w, err)
		return
	}
	defer res.Body.Close()
	for name, values := range res.Header {
		w.Header()[name] = values
	}
	w.WriteHeader(res.StatusCode)
	_, _ = io.Copy(w, io.LimitReader(res.Body, gateBytes)) // cut short for who takes too much
}
