package daemon

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/strict"
	"nongrata/review/alert"
	"nongrata/review/web/sso"
)

// DefaultListen is where the desk is served when nothing else is said: this machine only.
const DefaultListen = "127.0.0.1:8484"

// The roles a process can take.
const (
	RoleIngest  = "ingest"  // polls sources
	RoleExtract = "extract" // reads items
	RoleDesk    = "desk"    // files candidates, serves the desk, alerts
)

// Config is what an operator can set, as the YAML file spells it. The environment overrides
// the file (NONGRATA_LISTEN and so on), flags override both.
type Config struct {
	// Listen is the desk's address. Anything but loopback needs TLS, TrustedProxies or Exposed.
	Listen string `yaml:"listen"`
	// URL is how people reach the desk, for links in alerts and sign-in links: the TLS
	// proxy's address. Empty is what Listen says.
	URL string `yaml:"url"`
	// Exposed says that listening beyond loopback without TLS is meant.
	Exposed bool `yaml:"exposed"`
	// TLS has the desk serve HTTPS itself. The files are read again when they change.
	TLS struct {
		CertFile string `yaml:"cert_file"` // PEM, the chain
		KeyFile  string `yaml:"key_file"`
	} `yaml:"tls"`
	// TrustedProxies are the addresses, or ranges, of the proxies that do TLS before the desk
	// and whose X-Forwarded-For is believed. With them nobody else may reach it.
	TrustedProxies []string `yaml:"trusted_proxies"`
	SignIn         struct {
		SessionIdle time.Duration `yaml:"session_idle"` // without a request; empty takes 12h
		SessionLife time.Duration `yaml:"session_life"` // at most; empty takes 168h
		SSO         sso.Config    `yaml:"sso"`
	} `yaml:"sign_in"`
	API struct {
		PerMinute int `yaml:"per_minute"` // calls of one token, or one address; zero takes 1200
	} `yaml:"api"`
	// Data is the folder for everything that lasts.
	Data string `yaml:"data"`
	// NATS is the URL of an external server or cluster; empty runs one inside.
	NATS string `yaml:"nats"`
	// Roles are what this process does; empty is all.
	Roles []string `yaml:"roles"`
	// PublicTally serves /tally and the feeds without sign-in.
	PublicTally bool `yaml:"public_tally"`
	// Contact is a URL or address that goes into the user agent, so that a site's operator
	// can reach you.
	Contact string `yaml:"contact"`

	Log struct {
		Level  string `yaml:"level"`  // debug, info, warn, error
		Format string `yaml:"format"` // text, json
	} `yaml:"log"`
	Catalogue struct {
		Files []string `yaml:"files"` // added to and over the built-in catalogue, in order
		// AcceptTerms says of each service whose searches the catalogue has as templates that
		// its terms of use are accepted; without it none of its sources may be on.
		AcceptTerms map[string]bool `yaml:"accept_terms"`
	} `yaml:"catalogue"`
	Lexicon struct {
		Dir string `yaml:"dir"` // files here replace or join the built-in ones
	} `yaml:"lexicon"`
	Fetch struct {
		// AllowPrefixes are address ranges that the address guard lets through all the
		// same: an intranet's, a test's.
		AllowPrefixes []string `yaml:"allow_prefixes"`
		// Proxy is http://, https:// or socks5:// for all requests but those of sources that
		// name their own; "direct" uses none; empty goes by the environment (HTTP_PROXY,
		// HTTPS_PROXY, ALL_PROXY, NO_PROXY).
		Proxy string `yaml:"proxy"`
		// Roots is a PEM file of certificates that are trusted beside the system's.
		Roots string `yaml:"roots"`
		// Spacing is the pause between two requests to one host; empty takes 2s.
		Spacing time.Duration `yaml:"spacing"`
		// Total is how many requests may be under way; zero takes 64.
		Total int `yaml:"total"`
		// HostMiB is how much one host may send an hour; zero takes 128.
		HostMiB int `yaml:"host_mib"`
	} `yaml:"fetch"`
	// Render is what may be run for pages that are made by script; nothing by default.
	Render struct {
		Commands bool   `yaml:"commands"` // the programs that sources name
		Chromium string `yaml:"chromium"` // the DevTools address of a running Chromium
	} `yaml:"render"`
	WebSub struct {
		// URL is how the hubs of feeds reach this process from the internet, without a path;
		// /websub/ is served there. Empty takes no pushes. It is for a process that polls and
		// has the desk, and no two may share one.
		URL string `yaml:"url"`
	} `yaml:"websub"`
	Wave struct {
		// For is how long after a confident new act the sources of its two sides and of the
		// receiving state's peers are watched more closely; empty takes 6h, "0s" never does.
		For *time.Duration `yaml:"for"`
	} `yaml:"wave"`
	// Retention is what is kept for how long.
	Retention Retention `yaml:"retention"`
	// SecondLook is which approvals take two people; none by default.
	SecondLook struct {
		All         bool `yaml:"all"`
		Above       int  `yaml:"above"` // acts of more people than this; 0 asks for none
		Ambassadors bool `yaml:"ambassadors"`
	} `yaml:"second_look"`
	// BlindReview is how many of the cases two people decide without seeing each other's verdict.
	BlindReview struct {
		Share int `yaml:"share"` // percent; 0 asks for none
	} `yaml:"blind_review"`
	Alerts  []alert.Config `yaml:"alerts"`
	Metrics struct {
		// Listen is where a process without the desk serves /metrics, /healthz and /readyz and
		// nothing else; empty is nowhere. With the desk they are at its address.
		Listen string `yaml:"listen"`
	} `yaml:"metrics"`
	// Lookout is how operators are told that sources fail, on the channels marked operator.
	Lookout struct {
		Every  time.Duration `yaml:"every"`   // between looks; empty takes 1m
		Window time.Duration `yaml:"window"`  // what changes within it makes one message; empty takes 5m
		PerDay int           `yaml:"per_day"` // messages at most; zero takes 24
	} `yaml:"lookout"`

	from map[string]Origin // where what is set comes from, by key
}

// Sources reads the catalogue and the operator's own files, and reports what in them the
// configuration does not allow.
func (c *Config) Sources() ([]ingest.Source, error) {
	all, err := catalogue.Load(c.Catalogue.Files...)
	if err != nil {
		return nil, err
	}
	if err := catalogue.CheckServices(all, c.Catalogue.AcceptTerms); err != nil {
		return nil, err
	}
	for _, s := range all {
		if s.Disabled {
			continue
		}
		if err := c.MayAsk(s); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// MayAsk reports why the configuration does not allow a source to be asked, on or off: the terms
// of its service, the way it is rendered, an address that is not filled in.
func (c *Config) MayAsk(s ingest.Source) error {
	switch {
	case s.Template != "" && s.Template == s.URL:
		return fmt.Errorf("%s: source %s: url: %q has {braces} to be filled in, by parameters", s.Origin, s.ID, s.URL)
	case len(s.Render.Command) > 0 && !c.Render.Commands:
		return fmt.Errorf("%s: source %s: render: runs a program, which the configuration does not allow: set render.commands: true", s.Origin, s.ID)
	case s.Render.Chromium && c.Render.Chromium == "":
		return fmt.Errorf("%s: source %s: render: needs a browser: set render.chromium in the configuration", s.Origin, s.ID)
	}
	return catalogue.CheckTerms(s, c.Catalogue.AcceptTerms)
}

// LoadConfig reads the file, when one is named, and the environment (in os.Environ's form)
// over the defaults.
func LoadConfig(file string, environ []string) (Config, error) {
	var c Config
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return c, fmt.Errorf("reading configuration: %w", err)
		}
		if err := strict.Decode(file, b, &c); err != nil {
			return c, err
		}
		c.setByFile(file, b)
	}
	for _, pair := range environ {
		key, value, _ := strings.Cut(pair, "=")
		if err := c.overlay(key, value); err != nil {
			return c, err
		}
	}
	return c, nil
}

// overlay sets one environment variable over the file's value.
func (c *Config) overlay(key, value string) error {
	texts := map[string]*string{
		"NONGRATA_LISTEN": &c.Listen, "NONGRATA_METRICS_LISTEN": &c.Metrics.Listen, "NONGRATA_TLS_CERT_FILE": &c.TLS.CertFile, "NONGRATA_TLS_KEY_FILE": &c.TLS.KeyFile, "NONGRATA_DATA": &c.Data, "NONGRATA_NATS": &c.NATS,
		"NONGRATA_FETCH_PROXY": &c.Fetch.Proxy, "NONGRATA_FETCH_ROOTS": &c.Fetch.Roots,
		"NONGRATA_CONTACT": &c.Contact, "NONGRATA_WEBSUB_URL": &c.WebSub.URL, "NONGRATA_URL": &c.URL, "NONGRATA_LOG_LEVEL": &c.Log.Level,
		"NONGRATA_LOG_FORMAT": &c.Log.Format, "NONGRATA_LEXICON_DIR": &c.Lexicon.Dir,
	}
	lists := map[string]*[]string{
		"NONGRATA_ROLES": &c.Roles, "NONGRATA_CATALOGUE_FILES": &c.Catalogue.Files,
		"NONGRATA_FETCH_ALLOW_PREFIXES": &c.Fetch.AllowPrefixes, "NONGRATA_TRUSTED_PROXIES": &c.TrustedProxies,
	}
	bools := map[string]*bool{"NONGRATA_PUBLIC_TALLY": &c.PublicTally, "NONGRATA_EXPOSED": &c.Exposed}
	if strings.HasPrefix(key, envPrefix) {
		c.setByEnvironment(key)
	}
	if p, ok := texts[key]; ok {
		*p = value
	}
	if p, ok := lists[key]; ok {
		*p = strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ' ' })
	}
	if p, ok := bools[key]; ok {
		b, err := strconv.ParseBool(value)
		if err != nil {
			return fmt.Errorf("environment %s=%q: want true or false", key, value)
		}
		*p = b
	}
	return nil
}

// complete fills in the defaults and reports the first thing that is wrong, by its key.
func (c *Config) complete() error {
	if c.Listen == "" {
		c.Listen = DefaultListen
	}
	if c.Data == "" {
		dir, err := DefaultData()
		if err != nil {
			return err
		}
		c.Data = dir
	}
	if len(c.Roles) == 0 {
		c.Roles = []string{RoleIngest, RoleExtract, RoleDesk}
	}
	for _, r := range c.Roles {
		if !slices.Contains([]string{RoleIngest, RoleExtract, RoleDesk}, r) {
			return fmt.Errorf("roles: %q: want ingest, extract or desk", r)
		}
	}
	if err := c.checkListen(); err != nil {
		return err
	}
	if err := c.checkMetrics(); err != nil {
		return err
	}
	if err := c.checkSignIn(); err != nil {
		return err
	}
	if err := checkURL("url", &c.URL); err != nil {
		return err
	}
	if err := checkURL("websub.url", &c.WebSub.URL); err != nil {
		return err
	}
	if err := c.checkPushes(); err != nil {
		return err
	}
	if _, err := c.Fetching(""); err != nil {
		return err
	}
	if s := c.BlindReview.Share; s < 0 || s > 100 {
		return fmt.Errorf("blind_review.share: %d: want percent, 0 to 100", s)
	}
	if l := c.Lookout; l.Every < 0 || l.PerDay < 0 {
		return fmt.Errorf("lookout: every: %v, per_day: %d: want no negative number", l.Every, l.PerDay)
	}
	if err := c.Retention.complete(); err != nil {
		return err
	}
	return alert.Validate(c.Alerts)
}

// checkPushes refuses pushes where nobody would take them in: they are served where the desk is, and
// a process takes what it has subscribed to itself, for the sources that it polls itself.
func (c *Config) checkPushes() error {
	if c.WebSub.URL == "" || slices.Contains(c.Roles, RoleIngest) && slices.Contains(c.Roles, RoleDesk) {
		return nil
	}
	return fmt.Errorf("websub.url: %q: pushes are taken by a process with the roles ingest and desk, for the sources that it polls itself; "+
		"this one has %s: leave the key empty here (NONGRATA_WEBSUB_URL= over a file that processes share), its sources are polled all the same", c.WebSub.URL, strings.Join(c.Roles, " and "))
}

// checkURL wants an address without a path under key, or none.
func checkURL(key string, address *string) error {
	if *address == "" {
		return nil
	}
	u, err := url.Parse(*address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || strings.Trim(u.Path, "/") != "" {
		return fmt.Errorf("%s: %q: want an address without a path, such as https://desk.example.org", key, *address)
	}
	*address = strings.TrimSuffix(*address, "/")
	return nil
}

// DefaultData returns the folder for state that lasts, by the platform's own custom:
// $XDG_STATE_HOME/nongrata, ~/.local/state/nongrata, or the user's configuration folder
// where there is no such thing.
func DefaultData() (string, error) {
	if dir := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "nongrata"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("finding a place for the data folder: %w; name one with --data", err)
	}
	if other, err := os.UserConfigDir(); err == nil && !strings.HasPrefix(other, filepath.Join(home, ".config")) {
		return filepath.Join(other, "nongrata", "state"), nil
	}
	return filepath.Join(home, ".local", "state", "nongrata"), nil
}

// DefaultConfigFile returns the user's configuration file, or "" when there is none.
func DefaultConfigFile() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	file := filepath.Join(dir, "nongrata", "nongrata.yaml")
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	return file
}
