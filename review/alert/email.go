package alert

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/wneessen/go-mail"
)

// Email is the channel type "email": one plain-text mail an alert.
type Email struct {
	Host     string // of the SMTP server
	Port     int
	TLS      string // TLSStart, TLSImplicit or TLSNone
	Username string // empty: no sign-in
	Password string
	From     string
	To       []string
	RootCAs  *x509.CertPool // nil: the system's
}

// The ways of TLS.
const (
	TLSStart    = "starttls" // required, never just tried
	TLSImplicit = "implicit"
	TLSNone     = "none" // for a server on this machine only
)

// Notify sends the mail over a connection of its own. A refusal for good (5xx) is tried
// again like any other failure: mailboxes are full and servers misconfigured for hours.
func (e Email) Notify(ctx context.Context, a Alert) error {
	m, err := e.message(a)
	if err != nil {
		return &Failure{Err: err, Permanent: true}
	}
	c, err := e.client(ctx)
	if err != nil {
		return &Failure{Err: fmt.Errorf("mail server %s: %w", e.Host, err), Permanent: true}
	}
	if err := c.DialAndSendWithContext(ctx, m); err != nil {
		if ctx.Err() != nil {
			err = ctx.Err() // the connection was closed for it
		}
		return fmt.Errorf("mailing by %s:%d: %w", e.Host, e.Port, e.withoutPassword(err))
	}
	return nil
}

// withoutPassword drops an error that repeats the password, plain or as it went over the
// wire: a server's answer may.
func (e Email) withoutPassword(err error) error {
	if e.Password == "" {
		return err
	}
	for _, p := range []string{e.Password, "\x00" + e.Username + "\x00" + e.Password} {
		for _, said := range []string{p, base64.StdEncoding.EncodeToString([]byte(p))} {
			if strings.Contains(err.Error(), said) {
				return errors.New("the server's answer repeats the password and is left out")
			}
		}
	}
	return err
}

func (e Email) client(ctx context.Context) (*mail.Client, error) {
	opts := []mail.Option{mail.WithPort(e.Port), mail.WithTimeout(DefaultTimeout),
		mail.WithTLSConfig(e.tls()), mail.WithDialContextFunc(e.dial(ctx))}
	switch e.TLS {
	case TLSImplicit:
		// The connection is encrypted before the first word; nothing is left to try.
		opts = append(opts, mail.WithTLSPolicy(mail.TLSOpportunistic))
	case TLSNone:
		opts = append(opts, mail.WithTLSPolicy(mail.NoTLS))
	default:
		opts = append(opts, mail.WithTLSPolicy(mail.TLSMandatory))
	}
	if e.Username != "" {
		opts = append(opts, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover),
			mail.WithUsername(e.Username), mail.WithPassword(e.Password))
	}
	return mail.NewClient(e.Host, opts...)
}

func (e Email) tls() *tls.Config {
	return &tls.Config{ServerName: e.Host, RootCAs: e.RootCAs, MinVersion: tls.VersionTLS12}
}

// dial returns a dialler whose connections close when ctx ends: go-mail itself asks its
// context only while it connects, and a server may fall silent at any word.
func (e Email) dial(ctx context.Context) mail.DialContextFunc {
	return func(dialCtx context.Context, network, address string) (net.Conn, error) {
		raw, err := (&net.Dialer{}).DialContext(dialCtx, network, address)
		if err != nil {
			return nil, err
		}
		context.AfterFunc(ctx, func() { raw.Close() })
		if e.TLS != TLSImplicit {
			return raw, nil
		}
		c := tls.Client(raw, e.tls())
		if err := c.HandshakeContext(dialCtx); err != nil {
			raw.Close()
			return nil, err
		}
		return c, nil
	}
}

// message returns the mail. Its Message-ID follows from the alert and the address it is
// sent from, so a repeated mail is one mail to those who look; all mails of a case refer to
// one thread and have one subject.
func (e Email) message(a Alert) (*mail.Msg, error) {
	m := mail.NewMsg(mail.WithNoDefaultUserAgent())
	if err := m.From(e.From); err != nil {
		return nil, fmt.Errorf("from: %w", err)
	}
	if err := m.To(e.To...); err != nil {
		return nil, fmt.Errorf("to: %w", err)
	}
	domain := domainOf(e.From)
	m.Subject(a.Subject)
	m.SetDateWithValue(a.At)
	m.SetMessageIDWithValue(token("alert", a.ID) + "@" + domain)
	if a.Case != "" {
		thread := "<" + token("case", a.Case) + "@" + domain + ">"
		m.SetGenHeader(mail.HeaderInReplyTo, thread)
		m.SetGenHeader(mail.HeaderReferences, thread)
	}
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetBodyString(mail.TypeTextPlain, a.Text)
	return m, nil
}

// token returns the left side of a Message-ID for what of this ID.
func token(what, id string) string {
	sum := sha256.Sum256([]byte(what + "\n" + id))
	return "nongrata." + what + "." + hex.EncodeToString(sum[:12])
}

func domainOf(address string) string {
	_, d, ok := strings.Cut(address, "@")
	d = strings.TrimRight(d, "> ")
	if !ok || d == "" {
		return "nongrata.invalid"
	}
	return d
}
