package daemon

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func writeConfig(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "nongrata.yaml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// load reads text as serve does, and returns what is wrong with it.
func load(t *testing.T, text string, environ ...string) (Config, error) {
	t.Helper()
	c, err := LoadConfig(writeConfig(t, text), environ)
	if err != nil {
		return c, err
	}
	return c, c.complete()
}

func TestLoadConfig(t *testing.T) {
	for _, tt := range []struct{ name, text, environ, want string }{
		{"empty", "", "", ""},
		{"good", "listen: 127.0.0.1:1\nroles: [ingest]\nalerts:\n- {name: a, type: log}\n", "", ""},
		{"unknown key", "listen: 127.0.0.1:1\nlisten_on: x\n", "", `nongrata.yaml:2: unknown field "listen_on"`},
		{"unknown key below", "log:\n  levle: debug\n", "", `nongrata.yaml:2: unknown field "levle"`},
		{"unknown role", "roles: [ingest, desks]\n", "", `roles: "desks": want ingest, extract or desk`},
		{"no port", "listen: localhost\n", "", `listen: "localhost": want host:port`},
		{"exposed by accident", "listen: 0.0.0.0:8484\n", "", `listen: "0.0.0.0:8484": is beyond this machine`},
		{"exposed on purpose", "listen: 0.0.0.0:8484\nexposed: true\n", "", ""},
		{"exposed, and told what to do", "listen: 192.0.2.1:8484\n", "", "give tls.cert_file and tls.key_file, or name the TLS proxy before it in trusted_proxies, or set exposed: true"},
		{"behind a proxy", "listen: 0.0.0.0:8484\ntrusted_proxies: [10.0.0.2, 10.1.0.0/16]\n", "", ""},
		{"behind nonsense", "listen: 0.0.0.0:8484\ntrusted_proxies: [proxy]\n", "", `trusted_proxies: "proxy": want an address or a range`},
		{"half a certificate", "tls: {cert_file: x}\n", "", "tls: wants both cert_file and key_file"},
		{"no certificate there", "listen: 0.0.0.0:8484\ntls: {cert_file: /nothing, key_file: /nothing}\n", "", "tls: open /nothing"},
		{"admin by sign-on", "sign_in: {sso: {issuer: 'https://id.example', client_id: x, role_claim: g, roles: {root: admin}}}\n", "", "sign_in.sso.roles.root: admin is given at the desk"},
		{"sign-on without TLS", "sign_in: {sso: {issuer: 'http://id.example', client_id: x, default_role: viewer}}\n", "", `sign_in.sso.issuer: "http://id.example"`},
		{"sign-on", "sign_in: {sso: {issuer: 'https://id.example', client_id: x, default_role: viewer}}\n", "", ""},
		{"bad prefix", "fetch:\n  allow_prefixes: [10.0.0.1]\n", "", `fetch.allow_prefixes: "10.0.0.1": want an address range`},
		{"url with a path", "url: https://x.example/desk\n", "", `url: "https://x.example/desk": want an address without a path`},
		{"alert without target", "alerts:\n- {name: a, type: webhook, secret: whsec_AAAA}\n", "", "alerts[0].url: is empty"},
		{"alert named twice", "alerts:\n- {name: a, type: log}\n- {name: a, type: log}\n", "", `alerts[1].name: "a" is taken`},
		{"in a hurry", "fetch: {spacing: 99ms}\n", "", "fetch.spacing: 99ms: want at least 100ms"},
		{"in some hurry", "fetch: {spacing: 100ms, total: 1, host_mib: 1}\n", "", ""},
		{"less than none", "fetch: {total: -1}\n", "", "want no negative number"},
		{"roots that are not there", "fetch: {roots: /nothing}\n", "", "fetch.roots: stat /nothing"},
		{"blind review", "blind_review: {share: 10}\n", "", ""},
		{"more than all blind", "blind_review: {share: 101}\n", "", "blind_review.share: 101: want percent, 0 to 100"},
		{"a lookout backwards", "lookout: {every: -1s}\n", "", "lookout: every: -1s"},
		{"pushes", "websub: {url: 'https://push.example'}\n", "", ""},
		{"pushes where nobody polls", "roles: [desk]\nwebsub: {url: 'https://push.example'}\n", "", `websub.url: "https://push.example": pushes are taken by a process with the roles ingest and desk`},
		{"pushes where nobody listens", "roles: [ingest, extract]\nwebsub: {url: 'https://push.example'}\n", "", "this one has ingest and extract: leave the key empty here"},
		{"pushes elsewhere", "roles: [ingest]\nwebsub: {url: 'https://push.example'}\n", "NONGRATA_WEBSUB_URL=", ""},
		{"bad environment", "", "NONGRATA_PUBLIC_TALLY=perhaps", `environment NONGRATA_PUBLIC_TALLY="perhaps": want true or false`},
		{"environment over file", "roles: [nothing]\n", "NONGRATA_ROLES=ingest,extract", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := load(t, tt.text, tt.environ)
			got := ""
			if err != nil {
				got = err.Error()
			}
			if (tt.want == "") != (got == "") || !strings.Contains(got, tt.want) {
				t.Errorf("LoadConfig(%q) = %q, want %q", tt.text, got, tt.want)
			}
			if strings.Contains(got, "\n") {
				t.Errorf("LoadConfig(%q) = %q, want one line", tt.text, got)
			}
		})
	}
}

// The example that operators copy is read as it stands.
func TestExampleConfig(t *testing.T) {
	c, err := LoadConfig("../../../deploy/nongrata.example.yaml", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.complete(); err != nil {
		t.Error(err)
	}
}

func TestDefaults(t *testing.T) {
	c, err := load(t, "")
	if err != nil {
		t.Fatal(err)
	}
	if c.Listen != DefaultListen || len(c.Roles) != 3 || !filepath.IsAbs(c.Data) {
		t.Errorf("defaults = listen %q, roles %v, data %q", c.Listen, c.Roles, c.Data)
	}
}

func FuzzLoadConfig(f *testing.F) {
	f.Add("listen: 127.0.0.1:1\n")
	f.Add("alerts: [{name: x, type: email}]\n")
	f.Fuzz(func(t *testing.T, text string) {
		if c, err := LoadConfig(writeConfig(t, text), nil); err == nil {
			_ = c.complete()
		}
	})
}
