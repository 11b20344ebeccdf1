package daemon

import (
	"strings"
	"testing"

	"nongrata/review/web"
)

func TestSettingsSayWhereTheyComeFrom(t *testing.T) {
	text := `listen: 127.0.0.1:1
log:
  level: debug
trusted_proxies: [10.0.0.2]
sign_in:
  session_idle: 2h
  sso: {issuer: "https://id.example", client_id: nongrata, client_secret: hush-sso, role_claim: groups, roles: {desk: reviewer}}
alerts:
- {name: hook, type: webhook, url: "https://hooks.example/hush-path", secret: whsec_aHVzaGh1c2hodXNoaHVzaGh1c2hodXNo}
- {name: mail, type: email, from: a@b.example, to: [c@d.example], smtp: {host: mail.example, username: u, password: hush-mail}}
`
	c, err := load(t, text, "NONGRATA_LOG_FORMAT=json", "NONGRATA_FETCH_PROXY=http://user:hush-proxy@proxy.example:3128")
	if err != nil {
		t.Fatal(err)
	}
	c.Contact = "https://desk.example"
	c.SetByFlag("data", "--data")
	got := map[string]web.Setting{}
	for _, s := range c.Settings() {
		got[s.Key] = s
		if strings.Contains(s.Value, "hush") || strings.Contains(s.Value, "aHVzaC") {
			t.Errorf("%s = %q tells a secret", s.Key, s.Value)
		}
	}
	for key, want := range map[string][2]string{
		"listen": {"127.0.0.1:1", "file"}, "log.level": {"debug", "file"}, "log.format": {"json", "environment"}, "data": {c.Data, "flag"},
		"exposed": {"false", "default"}, "trusted_proxies": {"10.0.0.2", "file"}, "sign_in.session_idle": {"2h0m0s", "file"}, "sign_in.sso.client_secret": {"[secret]", "file"},
		"sign_in.sso.roles": {"desk: reviewer", "file"}, "alerts[0].url": {"[secret]", "file"}, "alerts[1].smtp.password": {"[secret]", "file"},
		"fetch.proxy": {"http://proxy.example:3128/[secret]", "environment"}, "nats": {"", "default"},
	} {
		if s, ok := got[key]; !ok || s.Value != want[0] || s.From != want[1] {
			t.Errorf("setting %s = %+v, want %q from %s", key, s, want[0], want[1])
		}
	}
	if w := got["log.format"].Where; w != "NONGRATA_LOG_FORMAT" {
		t.Errorf("log.format is set by %q, want the variable's name", w)
	}
}
