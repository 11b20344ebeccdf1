package fetch

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"nongrata/ingest"
)

// Options set up a Client. The zero value is safe.
type Options struct {
	Version string // of nongrata, for the user agent
	Contact string // URL or address that a site's operator can turn to
	// Allow names ranges that may be reached although they are not public, on any port.
	Allow []netip.Prefix

	MaxBody       int64         // decoded bytes; zero takes 8 MiB
	Timeout       time.Duration // for a whole request; zero takes 30 s
	HeaderTimeout time.Duration // until the answer begins; zero takes 15 s
	Spacing       time.Duration // between requests to one host; zero takes 2 s, negative none
	PerHost       int           // requests to one host at once; zero takes 1
	Total         int           // requests under way; zero takes 64
	Budget        int64         // bytes that one host may send an hour; zero takes 128 MiB
	TLS           *tls.Config   // certificates to trust; nil takes the system's
	Roots         string        // a PEM file of more of them
	// Proxy returns the proxy for an address, nil for none, where a source does not name its
	// own; nil uses none. Of a proxy only its own address is exempt from the guard.
	Proxy    func(*url.URL) (*url.URL, error)
	Resolver *net.Resolver // nil takes the system's
}

func (o Options) withDefaults() Options {
	if o.MaxBody == 0 {
		o.MaxBody = 8 << 20
	}
	if o.Timeout == 0 {
		o.Timeout = 30 * time.Second
	}
	if o.HeaderTimeout == 0 {
		o.HeaderTimeout = 15 * time.Second
	}
	if o.Spacing == 0 {
		o.Spacing = 2 * time.Second
	}
	if o.PerHost <= 0 {
		o.PerHost = 1
	}
	if o.Total <= 0 {
		o.Total = 64
	}
	if o.Budget == 0 {
		o.Budget = 128 << 20
	}
	if o.Version == "" {
		o.Version = "dev"
	}
	return o
}

const (
	maxRedirects = 5
	maxHeader    = 512 << 10
	redirectWait = 5 * time.Second // for a time at another host
)

// A Client makes requests. It is safe for concurrent use and meant to be shared by all.
type Client struct {
	o     Options
	agent string
	roads *roads
	turns *turnstile
	purse *purse
	book  *rulebook
}

var _ ingest.Getter = (*Client)(nil)

// New returns a Client.
func New(o Options) *Client {
	o = o.withDefaults()
	agent := "nongrata/" + o.Version
	if o.Contact != "" {
		agent += " (+" + o.Contact + ")"
	}
	c := &Client{
		o: o, agent: agent, roads: newRoads(o),
		turns: newTurnstile(o.PerHost, o.Total),
		purse: newPurse(o.Budget),
		book:  newRulebook(),
	}
	c.roads.fetch = c.issuer
	return c
}

// Close drops idle connections.
func (c *Client) Close() { c.roads.close() }

// HTTP returns a client for libraries that want one: guarded and through the application's
// proxy, but without the turns, caps and user agent of Get and Post.
func (c *Client) HTTP() *http.Client {
	out := c.by(ingest.Transport{})
	out.Timeout = c.o.Timeout
	return out
}

// by returns the client that goes the way of via. It is made for each request: only what is
// beneath it lasts.
func (c *Client) by(via ingest.Transport) *http.Client {
	return &http.Client{Transport: traveller{c.roads, via}, CheckRedirect: c.checkRedirect}
}

// UserAgent returns what the Client calls itself.
func (c *Client) UserAgent() string { return c.agent }

// checkRedirect has each redirect followed at a time that suits the host it leads to.
func (c *Client) checkRedirect(r *http.Request, via []*http.Request) error {
	if via[0].Method == http.MethodPost {
		return http.ErrUseLastResponse
	}
	if len(via) > maxRedirects {
		return fmt.Errorf("more than %d redirects: %w", maxRedirects, errRedirects)
	}
	if err := checkURL(r.URL); err != nil || strings.EqualFold(r.URL.Host, via[0].URL.Host) {
		return err
	}
	return c.turns.pass(r.Context(), strings.ToLower(r.URL.Host), c.o.Spacing, redirectWait)
}

// moved reports whether r was made because of redirects that were all permanent.
func moved(r *http.Request) bool {
	hops := 0
	for ; r.Response != nil; r = r.Response.Request {
		if s := r.Response.StatusCode; s != http.StatusMovedPermanently && s != http.StatusPermanentRedirect {
			return false
		}
		hops++
	}
	return hops > 0
}

// Get fetches a document. Errors are *ingest.Fault, but for those of ctx itself.
func (c *Client) Get(ctx context.Context, r ingest.Request) (ingest.Response, error) {
	header := http.Header{}
	header.Set("Accept", "*/*")
	if r.Accept != "" {
		header.Set("Accept", r.Accept)
	}
	if r.ETag != "" {
		header.Set("If-None-Match", r.ETag)
	}
	if r.LastModified != "" {
		header.Set("If-Modified-Since", r.LastModified)
	}
	q := call{method: http.MethodGet, target: r.URL, header: header, via: r.Via}
	if r.Obey {
		if err := c.obey(ctx, q); err != nil {
			return ingest.Response{}, err
		}
	}
	res, err := c.do(ctx, q)
	if err != nil {
		return ingest.Response{}, err
	}
	conditional := r.ETag != "" || r.LastModified != ""
	if err := c.statusFault(q, res, conditional); err != nil {
		return ingest.Response{}, err
	}
	return res, nil
}

// Post sends a body to an alert's target. Whatever the status of the answer, it is returned
// without an error; redirects are not followed.
func (c *Client) Post(
	ctx context.Context, target string, header http.Header, body []byte,
) (ingest.Response, error) {
	return c.do(ctx, call{method: http.MethodPost, target: target, header: header.Clone(), body: body})
}

// A call is one request to be made.
type call struct {
	method, target string
	header         http.Header
	body           []byte
	via            ingest.Transport
	plain          bool // asks for a body that is not packed
}

// address is where q goes, if that may be asked for at all; the error is a *ingest.Fault.
func (q call) address() (*url.URL, error) {
	u, err := url.Parse(q.target)
	if err == nil {
		err = checkURL(u)
	}
	if err != nil {
		return nil, fault(q, err)
	}
	return u, nil
}

func (c *Client) do(ctx context.Context, q call) (ingest.Response, error) {
	u, err := q.address()
	if err != nil {
		return ingest.Response{}, err
	}
	if err := c.purse.open(u.Host, time.Now()); err != nil {
		return ingest.Response{}, err
	}
	place, spacing := strings.ToLower(u.Host), max(c.o.Spacing, c.book.delay(siteOf(u, q.via)))
	if q.method == http.MethodPost { // alerts are expected: in order, without a pause
		place, spacing = "post "+place, 0
	}
	leave, err := c.turns.enter(ctx, place, spacing)
	if err != nil {
		return ingest.Response{}, err
	}
	defer leave()
	limited, cancel := context.WithTimeoutCause(ctx, c.o.Timeout,
		fmt.Errorf("no complete answer within %v: %w", c.o.Timeout, context.DeadlineExceeded))
	defer cancel()
	res, err := c.exchange(limited, q)
	if errors.Is(err, errPacked) && q.method == http.MethodGet {
		q.plain = true // once more: some servers pack badly
		res, err = c.exchange(limited, q)
	}
	if err != nil {
		if ctx.Err() != nil {
			return ingest.Response{}, ctx.Err()
		}
		if limited.Err() != nil {
			err = context.Cause(limited)
		}
		return ingest.Response{}, fault(q, err)
	}
	return res, nil
}

func (c *Client) exchange(ctx context.Context, q call) (ingest.Response, error) {
	var reader io.Reader
	if q.body != nil {
		reader = bytes.NewReader(q.body)
	}
	req, err := http.NewRequestWithContext(ctx, q.method, q.target, reader)
	if err != nil {
		return ingest.Response{}, err
	}
	if q.header != nil {
		req.Header = q.header
	}
	req.Header.Set("User-Agent", c.agentOf(q.via))
	req.Header.Set("Accept-Encoding", "gzip, br, zstd, deflate")
	if q.plain {
		req.Header.Set("Accept-Encoding", "identity")
	}
	res, err := c.by(q.via).Do(req)
	if err != nil {
		if wrapped, ok := errors.AsType[*url.Error](err); ok {
			err = wrapped.Err // its text repeats the address
		}
		return ingest.Response{}, err
	}
	defer res.Body.Close()
	return c.response(q, res)
}

// agentOf is what a source is asked as.
func (c *Client) agentOf(via ingest.Transport) string { return cmp.Or(via.Agent, c.agent) }

func (c *Client) response(q call, res *http.Response) (ingest.Response, error) {
	out := ingest.Response{
		NotModified: res.StatusCode == http.StatusNotModified,
		RetryAfter:  retryAfter(res.Header.Get("Retry-After"), time.Now()),
		Fresh:       freshFor(res.Header, time.Now()),
		Moved:       moved(res.Request),
	}
	packed := &counter{r: io.LimitReader(res.Body, c.o.MaxBody+1)}
	body, err := Decode(packed, res.Header.Get("Content-Encoding"), c.o.MaxBody)
	c.purse.pay(res.Request.URL.Host, packed.n, time.Now())
	if err != nil {
		return out, err
	}
	media, params, err := mime.ParseMediaType(res.Header.Get("Content-Type"))
	if err != nil && !errors.Is(err, mime.ErrInvalidMediaParameter) {
		media = ""
	}
	out.Body = body
	out.Capture = ingest.Capture{
		Hash: ingest.HashOf(body), URL: q.target, FinalURL: res.Request.URL.String(),
		Status: res.StatusCode, MediaType: media, Charset: params["charset"],
		At: time.Now().UTC().Round(0), Size: len(body),
		LastMod: res.Header.Get("Last-Modified"), ETag: res.Header.Get("ETag"),
		Header: keptHeader(res.Header), TLS: certificate(res.TLS), Unverified: q.via.Unverified,
	}
	return out, nil
}
