package alert

import (
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"nongrata/review"
)

// Parts are what channels are built from.
type Parts struct {
	Poster  Poster // for webhooks; required when there is one
	Log     *slog.Logger
	Clock   review.Clock   // dates signatures; nil: the real time, also in a demo
	RootCAs *x509.CertPool // for mail servers; nil: the system's
}

// Build validates the configurations, reads their secrets and returns their channels. There
// is always a channel of type log: "log" by name when none is declared.
func Build(cs []Config, p Parts) ([]Channel, error) {
	if err := Validate(cs); err != nil {
		return nil, err
	}
	var out []Channel
	logged := false
	for i, c := range cs {
		n, err := c.notifier(p)
		if err != nil {
			return nil, fmt.Errorf("alerts[%d].%w", i, err)
		}
		logged = logged || c.Type == TypeLog
		out = append(out, Channel{Name: c.Name, Notifier: n, Route: c.Route, Timeout: c.Timeout, Hold: c.Hold, Operator: c.Operator})
	}
	if !logged {
		name := TypeLog
		for _, c := range cs {
			if c.Name == name {
				return nil, fmt.Errorf("alerts: the name %q is kept for a channel of type log", name)
			}
		}
		out = append([]Channel{{Name: name, Notifier: NewLog(p.Log)}}, out...)
	}
	return out, nil
}

func (c Config) notifier(p Parts) (Notifier, error) {
	switch c.Type {
	case TypeLog:
		return NewLog(p.Log), nil
	case TypeEmail:
		return c.email(p)
	}
	address, err := secret("url", c.URL, c.URLFile)
	if err != nil {
		return nil, err
	}
	if err := checkURL(address); err != nil {
		return nil, err
	}
	if p.Poster == nil {
		return nil, errors.New("url: no way to post was given")
	}
	if c.Type == TypeSlack {
		return Slack{URL: address, Poster: p.Poster}, nil
	}
	s, err := secret("secret", c.Secret, c.SecretFile)
	if err != nil {
		return nil, err
	}
	keys, err := ParseKeys(s)
	if err != nil {
		return nil, fmt.Errorf("secret: %w", err)
	}
	return Webhook{URL: address, Keys: keys, Poster: p.Poster, Clock: p.Clock}, nil
}

func (c Config) email(p Parts) (Notifier, error) {
	e := Email{Host: c.SMTP.Host, Port: c.SMTP.Port, TLS: c.SMTP.TLS, Username: c.SMTP.Username,
		From: c.From, To: c.To, RootCAs: p.RootCAs}
	if e.TLS == "" {
		e.TLS = TLSStart
	}
	if e.Port == 0 {
		e.Port = map[string]int{TLSStart: 587, TLSImplicit: 465, TLSNone: 25}[e.TLS]
	}
	if e.Username == "" {
		return e, nil
	}
	var err error
	e.Password, err = secret("smtp.password", c.SMTP.Password, c.SMTP.PasswordFile)
	return e, err
}

// secret returns the value, or what the file holds less the white space around it.
func secret(key string, value Secret, file string) (string, error) {
	if file == "" {
		return string(value), nil
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("%s_file: %w", key, err)
	}
	s := strings.TrimSpace(string(b))
	if s == "" {
		return "", fmt.Errorf("%s_file: %s is empty", key, file)
	}
	return s, nil
}
