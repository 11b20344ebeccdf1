package sso

import (
	"cmp"
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"os"
	"slices"
	"strings"

	"nongrata/review/alert"
	"nongrata/review/web"
)

// A Config is what an operator says about the provider. The zero value is no single sign-on.
type Config struct {
	// Name is what the button says; empty takes the issuer's host.
	Name string `yaml:"name"`
	// Issuer is the provider's address, as its tokens spell it.
	Issuer string `yaml:"issuer"`
	// ClientID and ClientSecret are what the provider knows this desk by.
	ClientID         string       `yaml:"client_id"`
	ClientSecret     alert.Secret `yaml:"client_secret"`
	ClientSecretFile string       `yaml:"client_secret_file"`
	// Scopes are asked for; empty asks for openid, profile and email.
	Scopes []string `yaml:"scopes"`
	// NameClaim is the claim that stands beside decisions; empty takes name.
	NameClaim string `yaml:"name_claim"`
	// RoleClaim is the claim that has a person's groups; dots lead into claims of claims.
	RoleClaim string `yaml:"role_claim"`
	// Roles says which role each group gives; the highest counts. Admin is given at the desk.
	Roles map[string]web.Role `yaml:"roles"`
	// DefaultRole is the role of whoever has none of the groups; empty lets them not in.
	DefaultRole web.Role `yaml:"default_role"`
}

// On reports whether there is single sign-on at all.
func (c Config) On() bool { return c.Issuer != "" || c.ClientID != "" }

func (c Config) withDefaults() Config {
	if u, err := url.Parse(c.Issuer); err == nil {
		c.Name = cmp.Or(c.Name, u.Hostname())
	}
	if len(c.Scopes) == 0 {
		c.Scopes = []string{"openid", "profile", "email"}
	}
	c.NameClaim = cmp.Or(c.NameClaim, "name")
	return c
}

// ReadSecret returns what a file holds less the white space around it.
func ReadSecret(file string) (alert.Secret, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	s := strings.TrimSpace(string(b))
	if s == "" {
		return "", fmt.Errorf("%s is empty", file)
	}
	return alert.Secret(s), nil
}

// Validate reports the first thing that is wrong, by its key.
func (c Config) Validate() error {
	u, err := url.Parse(c.Issuer)
	switch {
	case err != nil || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.Scheme != "https" && !(u.Scheme == "http" && onThisMachine(u)):
		return fmt.Errorf("issuer: %q: want the provider's address with https", c.Issuer)
	case c.ClientID == "":
		return fmt.Errorf("client_id: is empty")
	case c.ClientSecret != "" && c.ClientSecretFile != "":
		return fmt.Errorf("client_secret: stands beside client_secret_file; want one of them")
	case len(c.Scopes) > 0 && !slices.Contains(c.Scopes, "openid"):
		return fmt.Errorf("scopes: openid is not among them")
	case len(c.Roles) > 0 && c.RoleClaim == "":
		return fmt.Errorf("role_claim: is empty, and roles need it")
	case len(c.Roles) == 0 && c.DefaultRole == "":
		return fmt.Errorf("roles: none, and no default_role: nobody could come in")
	}
	if c.DefaultRole != "" {
		if err := notAdmin("default_role", c.DefaultRole); err != nil {
			return err
		}
	}
	for _, group := range slices.Sorted(maps.Keys(c.Roles)) {
		if err := notAdmin("roles."+group, c.Roles[group]); err != nil {
			return err
		}
	}
	return nil
}

// notAdmin refuses a role that no provider may give.
func notAdmin(key string, role web.Role) error {
	if role == web.Admin {
		return fmt.Errorf("%s: admin is given at the desk, by an admin, and never by a provider", key)
	}
	if role.Validate() != nil {
		return fmt.Errorf("%s: %q: want viewer, reviewer or editor", key, role)
	}
	return nil
}

func onThisMachine(u *url.URL) bool {
	host := u.Hostname()
	if host == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(host)
	return err == nil && addr.IsLoopback()
}
