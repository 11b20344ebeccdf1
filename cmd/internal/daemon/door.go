package daemon

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"sync"
	"time"

	"nongrata/review/web"
	"nongrata/review/web/limit"
	"nongrata/review/web/sso"
)

// checkListen refuses to serve people's sessions in the clear beyond this machine.
func (c *Config) checkListen() error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("listen: %q: want host:port, such as %s", c.Listen, DefaultListen)
	}
	switch {
	case (c.TLS.CertFile == "") != (c.TLS.KeyFile == ""):
		return errors.New("tls: wants both cert_file and key_file, or neither")
	case c.TLS.CertFile != "":
		if _, err := tls.LoadX509KeyPair(c.TLS.CertFile, c.TLS.KeyFile); err != nil {
			return fmt.Errorf("tls: %w", err)
		}
	}
	if _, err := c.proxies(); err != nil {
		return err
	}
	if host == "localhost" || c.Exposed || c.TLS.CertFile != "" || len(c.TrustedProxies) > 0 {
		return nil
	}
	if ip, err := netip.ParseAddr(host); err != nil || !ip.IsLoopback() {
		return fmt.Errorf("listen: %q: is beyond this machine and without TLS: everybody between could read passwords; give tls.cert_file and tls.key_file, or name the TLS proxy before it in trusted_proxies, or set exposed: true if you mean it", c.Listen)
	}
	return nil
}

// proxies returns the addresses whose word is believed.
func (c *Config) proxies() ([]netip.Prefix, error) {
	var all []netip.Prefix
	for _, s := range c.TrustedProxies {
		p, err := netip.ParsePrefix(s)
		if addr, aerr := netip.ParseAddr(s); aerr == nil {
			p, err = netip.PrefixFrom(addr, addr.BitLen()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("trusted_proxies: %q: want an address or a range, such as 10.1.0.2 or 10.1.0.0/16", s)
		}
		all = append(all, p)
	}
	return all, nil
}

// checkSignIn reports what is wrong with how people come in.
func (c *Config) checkSignIn() error {
	if c.SignIn.SessionIdle < 0 || c.SignIn.SessionLife < 0 {
		return errors.New("sign_in: session_idle and session_life: want a duration such as 12h")
	}
	if c.API.PerMinute < 0 {
		return fmt.Errorf("api.per_minute: %d: want calls a minute", c.API.PerMinute)
	}
	if !c.SignIn.SSO.On() {
		return nil
	}
	if err := c.SignIn.SSO.Validate(); err != nil {
		return fmt.Errorf("sign_in.sso.%w", err)
	}
	return nil
}

// signingIn adds to o how people come in.
func (d *Daemon) signingIn(o *web.Options) (err error) {
	c := d.o.Config
	if o.Proxies, err = c.proxies(); err != nil {
		return err
	}
	o.ProxiesOnly = len(o.Proxies) > 0 && !c.Exposed && c.TLS.CertFile == ""
	o.SessionIdle, o.SessionLife = c.SignIn.SessionIdle, c.SignIn.SessionLife
	if c.API.PerMinute > 0 {
		o.APIRate = limit.Rate{Burst: c.API.PerMinute, Window: time.Minute}
	}
	if !c.SignIn.SSO.On() {
		return nil
	}
	if file := c.SignIn.SSO.ClientSecretFile; file != "" {
		if c.SignIn.SSO.ClientSecret, err = sso.ReadSecret(file); err != nil {
			return fmt.Errorf("sign_in.sso.client_secret_file: %w", err)
		}
		c.SignIn.SSO.ClientSecretFile = ""
	}
	o.SSO, err = sso.New(c.SignIn.SSO, sso.Options{Client: d.client.HTTP(), Redirect: o.BaseURL + web.SSOPath})
	return err
}

// listen binds the desk's address, with TLS if there is a certificate.
func (d *Daemon) listen(context.Context) error {
	lis, err := net.Listen("tcp", d.o.Listen)
	if err != nil {
		return fmt.Errorf("listen: %s: %w", d.o.Listen, err)
	}
	d.lis = lis
	d.steps.add("listener", func(context.Context) error {
		if err := lis.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	if d.o.TLS.CertFile != "" {
		d.cert = &certificate{certFile: d.o.TLS.CertFile, keyFile: d.o.TLS.KeyFile}
	}
	return nil
}

// A certificate is read again when its file changes, so that renewing it needs no restart.
type certificate struct {
	certFile, keyFile string

	mu    sync.Mutex
	read  time.Time // when the file was written that is in use
	inUse *tls.Certificate
}

// get implements tls.Config's GetCertificate. A file that cannot be read leaves the one before
// in use.
func (c *certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	st, err := os.Stat(c.certFile)
	if err == nil && (c.inUse == nil || !st.ModTime().Equal(c.read)) {
		var fresh tls.Certificate
		if fresh, err = tls.LoadX509KeyPair(c.certFile, c.keyFile); err == nil {
			c.inUse, c.read = &fresh, st.ModTime()
		}
	}
	if c.inUse == nil {
		return nil, fmt.Errorf("tls: %w", err)
	}
	return c.inUse, nil
}
