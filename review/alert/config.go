package alert

import (
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"strings"
	"time"
)

// The types of channel.
const (
	TypeLog     = "log"
	TypeWebhook = "webhook"
	TypeSlack   = "slack"
	TypeEmail   = "email"
)

// A Config declares one channel, as in the daemon's configuration file. A secret stands in
// the file or in a file of its own, never both.
type Config struct {
	Name string `yaml:"name"`
	Type string `yaml:"type"`

	URL        Secret `yaml:"url,omitempty"`         // webhook, slack
	URLFile    string `yaml:"url_file,omitempty"`    // in place of url: slack's is a secret
	Secret     Secret `yaml:"secret,omitempty"`      // webhook: whsec_…, several separated by a space
	SecretFile string `yaml:"secret_file,omitempty"` // one key a line

	SMTP SMTP     `yaml:"smtp,omitempty"` // email
	From string   `yaml:"from,omitempty"`
	To   []string `yaml:"to,omitempty"`

	Timeout time.Duration `yaml:"timeout,omitempty"` // of one try; default 20s
	// Hold is how much later the channel tells of what was decided; undone meanwhile, it is not
	// told at all. Default none, at most ten minutes. Unconfirmed alerts are not held.
	Hold time.Duration `yaml:"hold,omitempty"`
	// Operator has the channel tell how sources fare, and of acts only the kinds that its route
	// lists. Channels without it tell of acts alone.
	Operator bool  `yaml:"operator,omitempty"`
	Route    Route `yaml:"route,omitempty"`
}

// SMTP is a mail server.
type SMTP struct {
	Host         string `yaml:"host"`
	Port         int    `yaml:"port,omitempty"` // default 587, 465 with implicit, 25 with none
	TLS          string `yaml:"tls,omitempty"`  // starttls (default), implicit, none
	Username     string `yaml:"username,omitempty"`
	Password     Secret `yaml:"password,omitempty"`
	PasswordFile string `yaml:"password_file,omitempty"`
}

// A Secret is text that lets its holder in. It prints as "[secret]" wherever it is printed,
// logged or encoded.
type Secret string

// String hides it.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return "[secret]"
}

// GoString hides it from %#v.
func (s Secret) GoString() string { return s.String() }

// MarshalText hides it from encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Validate checks every channel and that no name is used twice. Errors name the key and
// quote no secret.
func Validate(cs []Config) error {
	seen := map[string]bool{}
	for i, c := range cs {
		if err := c.Validate(); err != nil {
			return fmt.Errorf("alerts[%d].%w", i, err)
		}
		if seen[c.Name] {
			return fmt.Errorf("alerts[%d].name: %q is taken by another channel", i, c.Name)
		}
		seen[c.Name] = true
	}
	return nil
}

// Validate names the key that cannot be met. It opens no file and no connection.
func (c Config) Validate() error {
	if c.Name == "" || strings.Trim(c.Name, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		return fmt.Errorf("name: %q: want lower-case letters, digits and dashes", c.Name)
	}
	if c.Timeout < 0 || c.Timeout > 5*time.Minute {
		return fmt.Errorf("timeout: %s: want at most 5m", c.Timeout)
	}
	if c.Hold < 0 || c.Hold > maxHold {
		return fmt.Errorf("hold: %s: want at most %s", c.Hold, maxHold)
	}
	if err := c.Route.Validate(); err != nil {
		return fmt.Errorf("route.%w", err)
	}
	if err := c.onlyOwnKeys(); err != nil {
		return err
	}
	switch c.Type {
	case TypeLog:
		return nil
	case TypeWebhook:
		return c.validateWebhook()
	case TypeSlack:
		return c.validateURL()
	case TypeEmail:
		return c.validateEmail()
	}
	return fmt.Errorf("type: %q: want log, webhook, slack or email", c.Type)
}

// onlyOwnKeys refuses keys of another type of channel, which would do nothing.
func (c Config) onlyOwnKeys() error {
	web := c.Type == TypeWebhook || c.Type == TypeSlack
	switch {
	case !web && (c.URL != "" || c.URLFile != ""):
		return fmt.Errorf("url: has no meaning for type %q", c.Type)
	case c.Type != TypeWebhook && (c.Secret != "" || c.SecretFile != ""):
		return fmt.Errorf("secret: has no meaning for type %q", c.Type)
	case c.Type != TypeEmail && (c.SMTP != SMTP{} || c.From != "" || len(c.To) > 0):
		return fmt.Errorf("smtp: from, to and smtp have no meaning for type %q", c.Type)
	}
	return nil
}

func (c Config) validateWebhook() error {
	if err := c.validateURL(); err != nil {
		return err
	}
	if err := oneOf("secret", c.Secret, c.SecretFile); err != nil {
		return err
	}
	if c.Secret == "" {
		return nil
	}
	if _, err := ParseKeys(string(c.Secret)); err != nil {
		return fmt.Errorf("secret: %w", err)
	}
	return nil
}

func (c Config) validateURL() error {
	if err := oneOf("url", c.URL, c.URLFile); err != nil {
		return err
	}
	if c.URL == "" {
		return nil
	}
	return checkURL(string(c.URL))
}

func checkURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return errors.New("url: want an http or https address")
	}
	return nil
}

func (c Config) validateEmail() error {
	switch {
	case c.SMTP.Host == "":
		return errors.New("smtp.host: is empty")
	case c.SMTP.Port < 0 || c.SMTP.Port > 65535:
		return fmt.Errorf("smtp.port: %d: want 1 to 65535", c.SMTP.Port)
	case c.SMTP.Username == "" && (c.SMTP.Password != "" || c.SMTP.PasswordFile != ""):
		return errors.New("smtp.username: is empty, but there is a password")
	case len(c.To) == 0:
		return errors.New("to: is empty")
	}
	if c.SMTP.Username != "" {
		if err := oneOf("smtp.password", c.SMTP.Password, c.SMTP.PasswordFile); err != nil {
			return err
		}
	}
	switch c.SMTP.TLS {
	case "", TLSStart, TLSImplicit:
	case TLSNone:
		if !loopback(c.SMTP.Host) {
			return fmt.Errorf("smtp.tls: none is for a server on this machine, not for %s", c.SMTP.Host)
		}
	default:
		return fmt.Errorf("smtp.tls: %q: want starttls, implicit or none", c.SMTP.TLS)
	}
	for i, a := range append([]string{c.From}, c.To...) {
		if _, err := mail.ParseAddress(a); err != nil {
			key := "from"
			if i > 0 {
				key = fmt.Sprintf("to[%d]", i-1)
			}
			return fmt.Errorf("%s: %q: want a mail address", key, a)
		}
	}
	return nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// oneOf wants a value or a file to read it from, and not both.
func oneOf(key string, value Secret, file string) error {
	switch {
	case value != "" && file != "":
		return fmt.Errorf("%s: stands beside %s_file; want one of them", key, key)
	case value == "" && file == "":
		return fmt.Errorf("%s: is empty, and there is no %s_file", key, key)
	}
	return nil
}
