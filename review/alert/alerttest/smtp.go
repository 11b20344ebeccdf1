package alerttest

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"io"
	"net"
	"net/http/httptest"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/review/alert"
)

// SMTPOptions say what kind of server NewSMTP starts.
type SMTPOptions struct {
	TLS      string // alert.TLSStart, TLSImplicit or TLSNone
	Username string // empty: no sign-in asked for
	Password string
}

// A Mail is one message that an SMTP server took.
type Mail struct {
	From string
	To   []string
	TLS  bool // the connection was encrypted
	User string
	Raw  string
}

// Message parses the mail.
func (m Mail) Message() (*mail.Message, error) { return mail.ReadMessage(strings.NewReader(m.Raw)) }

// An SMTP is a small mail server on loopback: EHLO, STARTTLS, AUTH PLAIN, MAIL, RCPT, DATA.
type SMTP struct {
	o        SMTPOptions
	t        testing.TB
	listener net.Listener
	tls      *tls.Config
	roots    *x509.CertPool
	wg       sync.WaitGroup

	mu      sync.Mutex
	conns   map[net.Conn]bool
	refuse  []string
	mails   []Mail
	changed chan struct{}
}

// NewSMTP starts a server that ends with the test.
func NewSMTP(t testing.TB, o SMTPOptions) *SMTP {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	// net/http/httptest has a certificate for 127.0.0.1.
	web := httptest.NewTLSServer(nil)
	defer web.Close()
	s := &SMTP{o: o, t: t, listener: l, conns: map[net.Conn]bool{}, changed: make(chan struct{}),
		tls: &tls.Config{Certificates: web.TLS.Certificates}, roots: x509.NewCertPool()}
	s.roots.AddCert(web.Certificate())
	if o.TLS == alert.TLSImplicit {
		s.listener = tls.NewListener(l, s.tls)
	}
	s.wg.Go(s.accept)
	t.Cleanup(func() {
		s.listener.Close()
		s.mu.Lock()
		for c := range s.conns {
			c.Close()
		}
		s.mu.Unlock()
		s.wg.Wait()
	})
	return s
}

// Port returns the port on 127.0.0.1.
func (s *SMTP) Port() int { return s.listener.Addr().(*net.TCPAddr).Port }

// Roots returns the pool that trusts the server's certificate.
func (s *SMTP) Roots() *x509.CertPool { return s.roots }

// Refuse queues answers to the next messages' DATA in place of taking them, such as
// "451 try later". "drop" closes the connection without a word, "hang" says nothing.
func (s *SMTP) Refuse(answers ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refuse = append(s.refuse, answers...)
}

// Want waits until n mails have been taken and returns them; after within it fails the test.
func (s *SMTP) Want(within time.Duration, n int) []Mail {
	s.t.Helper()
	timeout := time.After(within)
	for {
		s.mu.Lock()
		got, changed := slices.Clone(s.mails), s.changed
		s.mu.Unlock()
		if len(got) >= n {
			return got
		}
		select {
		case <-changed:
		case <-timeout:
			s.t.Fatalf("Want: %d mails within %v, want %d", len(got), within, n)
		}
	}
}

func (s *SMTP) accept() {
	for {
		c, err := s.listener.Accept()
		if err != nil {
			return // closed
		}
		s.mu.Lock()
		s.conns[c] = true
		s.mu.Unlock()
		s.wg.Go(func() {
			defer c.Close()
			(&session{s: s, conn: c, text: textproto.NewReader(bufio.NewReader(c))}).serve()
		})
	}
}

// A session is one connection.
type session struct {
	s    *SMTP
	conn net.Conn
	text *textproto.Reader
	mail Mail
	user string
}

func (x *session) say(format string, args ...any) { fmt.Fprintf(x.conn, format+"\r\n", args...) }

func (x *session) encrypted() bool {
	_, ok := x.conn.(*tls.Conn)
	return ok
}

func (x *session) serve() {
	x.say("220 127.0.0.1 ready")
	for {
		line, err := x.text.ReadLine()
		if err != nil {
			return
		}
		verb, rest, _ := strings.Cut(line, " ")
		if !x.command(strings.ToUpper(verb), rest) {
			return
		}
	}
}

// command answers one line and reports whether the session goes on.
func (x *session) command(verb, rest string) bool {
	switch verb {
	case "EHLO", "HELO":
		x.hello()
	case "STARTTLS":
		x.say("220 go ahead")
		x.conn = tls.Server(x.conn, x.s.tls)
		x.text = textproto.NewReader(bufio.NewReader(x.conn))
	case "AUTH":
		x.auth(rest)
	case "MAIL":
		if x.s.o.Username != "" && x.user == "" {
			x.say("530 sign in first")
			return true
		}
		x.mail = Mail{From: address(rest), TLS: x.encrypted(), User: x.user}
		x.say("250 ok")
	case "RCPT":
		x.mail.To = append(x.mail.To, address(rest))
		x.say("250 ok")
	case "DATA":
		return x.data()
	case "QUIT":
		x.say("221 bye")
		return false
	default: // NOOP, RSET
		x.say("250 ok")
	}
	return true
}

func (x *session) hello() {
	x.say("250-127.0.0.1")
	if x.s.o.TLS == alert.TLSStart && !x.encrypted() {
		x.say("250-STARTTLS")
	}
	if x.s.o.Username != "" {
		x.say("250-AUTH PLAIN")
	}
	x.say("250 8BITMIME")
}

func (x *session) auth(rest string) {
	_, token, _ := strings.Cut(rest, " ")
	b, _ := base64.StdEncoding.DecodeString(token) // what is no base64 fits no password
	if string(b) != "\x00"+x.s.o.Username+"\x00"+x.s.o.Password {
		x.say("535 5.7.8 wrong name or password, got %q", token)
		return
	}
	x.user = x.s.o.Username
	x.say("235 welcome")
}

func (x *session) data() bool {
	x.say("354 go on")
	raw, err := io.ReadAll(x.text.DotReader())
	if err != nil {
		return false
	}
	x.s.mu.Lock()
	defer x.s.mu.Unlock()
	if len(x.s.refuse) > 0 {
		answer := x.s.refuse[0]
		x.s.refuse = x.s.refuse[1:]
		switch answer {
		case "drop":
			return false
		case "hang":
			return true
		}
		x.say("%s", answer)
		return true
	}
	x.mail.Raw = string(raw)
	x.s.mails = append(x.s.mails, x.mail)
	close(x.s.changed)
	x.s.changed = make(chan struct{})
	x.say("250 taken")
	return true
}

// address returns what stands between < and >.
func address(s string) string {
	_, s, _ = strings.Cut(s, "<")
	s, _, _ = strings.Cut(s, ">")
	return s
}
