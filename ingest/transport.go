package ingest

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// Direct is the Proxy of a source that is reached without one, whatever the application's
// default or the environment says.
const Direct = "direct"

// A Transport is how a source is reached where the usual way does not do. The zero value is
// the usual way; two equal ones share their connections.
type Transport struct {
	// Proxy is http://, https:// or socks5:// with host and port, Direct for none, or empty
	// for the application's default. The proxy is asked for addresses that have passed the
	// guard, never for names.
	Proxy string `json:"proxy,omitempty" yaml:"proxy,omitempty"`
	// Roots is a PEM file of certificates that are trusted beside the system's.
	Roots string `json:"roots,omitempty" yaml:"roots,omitempty"`
	// Agent is sent as the user agent instead of our own.
	Agent string `json:"user_agent,omitempty" yaml:"user_agent,omitempty"`
	HTTP1 bool   `json:"http1,omitempty" yaml:"http1,omitempty"` // HTTP/1.1 only
	// OldTLS also offers what servers of before 2014 need: TLS 1.0 and RSA key exchange.
	OldTLS bool `json:"old_tls,omitempty" yaml:"old_tls,omitempty"`
	// Unverified takes any certificate. Every Capture says so for ever.
	Unverified bool `json:"unverified_tls,omitempty" yaml:"unverified_tls,omitempty"`
}

// Validate reports the first thing that is wrong with t, by its key.
func (t Transport) Validate() error {
	if _, err := t.ProxyURL(); err != nil {
		return err
	}
	if strings.ContainsFunc(t.Agent, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return fmt.Errorf("user_agent: %q: control characters cannot be sent", t.Agent)
	}
	return nil
}

// ProxyURL returns the proxy's address, nil for Direct and for none.
func (t Transport) ProxyURL() (*url.URL, error) {
	if t.Proxy == "" || t.Proxy == Direct {
		return nil, nil
	}
	return ParseProxy(t.Proxy)
}

// ParseProxy reads the address of a proxy. Its errors never show a password.
func ParseProxy(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("proxy: not an address; want http://, https:// or socks5:// with host and port")
	}
	if !slices.Contains([]string{"http", "https", "socks5", "socks5h"}, u.Scheme) || u.Hostname() == "" ||
		strings.Trim(u.Path, "/") != "" || u.RawQuery != "" {
		return nil, fmt.Errorf("proxy: %s: want http://, https:// or socks5:// with host and port", u.Redacted())
	}
	return u, nil
}
