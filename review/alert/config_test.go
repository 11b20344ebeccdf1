package alert_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

func decode(t *testing.T, text string) []alert.Config {
	t.Helper()
	var cs []alert.Config
	if err := yaml.UnmarshalWithOptions([]byte(text), &cs, yaml.Strict()); err != nil {
		t.Fatalf("decoding %s: %v", text, err)
	}
	return cs
}

func TestBuild(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	keys := file("keys", alerttest.NewSecret('a')+"\n"+alerttest.NewSecret('b')+"\n")
	cs := decode(t, `
- name: hook
  type: webhook
  url: https://hooks.example/x
  secret_file: `+keys+`
  timeout: 15s
  route: {kinds: [new, corrected], receiving: [ES, EU], sending: [RU], sources: [es-mfa], min_confidence: 0.8}
- {name: chat, type: slack, url_file: `+file("url", "https://chat.example/services/T/B/X\n")+`}
- name: mail
  type: email
  smtp: {host: mail.example, username: desk, password_file: `+file("pass", "p4ss\n")+`}
  from: nongrata <desk@example.org>
  to: [ana@example.org]
`)
	got, err := alert.Build(cs, alert.Parts{Poster: poster(t), Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 4 || got[0].Name != "log" {
		t.Fatalf("Build = %d channels, first %q, want 4 with the log first", len(got), got[0].Name)
	}
	w := got[1].Notifier.(alert.Webhook)
	if len(w.Keys) != 2 || got[1].Timeout != 15*time.Second || got[1].Route.MinConfidence != 0.8 {
		t.Errorf("webhook = %d keys, timeout %v, route %+v", len(w.Keys), got[1].Timeout, got[1].Route)
	}
	if s := got[2].Notifier.(alert.Slack); s.URL != "https://chat.example/services/T/B/X" {
		t.Errorf("slack url = %q", s.URL)
	}
	if e := got[3].Notifier.(alert.Email); e.Password != "p4ss" || e.Port != 587 || e.TLS != alert.TLSStart {
		t.Errorf("email = port %d, %s, password read: %t", e.Port, e.TLS, e.Password == "p4ss")
	}
	declared, err := alert.Build(decode(t, "[{name: lines, type: log, route: {kinds: [new]}}]"), alert.Parts{Log: quiet()})
	if err != nil || len(declared) != 1 || declared[0].Name != "lines" {
		t.Errorf("Build of a declared log = %v, %v, want it alone", declared, err)
	}
}

func TestBuildRefuses(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, []byte(" \n"), 0o600); err != nil {
		t.Fatal(err)
	}
	hook := "name: h, type: webhook, url: 'https://x.example/'"
	mail := "name: m, type: email, from: a@b.example, to: [c@d.example]"
	for _, tt := range []struct{ config, want string }{
		{"[{name: A b, type: log}]", "alerts[0].name"},
		{"[{name: a, type: fax}]", "alerts[0].type"},
		{"[{name: a, type: log}, {name: a, type: log}]", "alerts[1].name"},
		{"[{name: a, type: log, url: 'https://x.example'}]", "alerts[0].url"},
		{"[{name: a, type: log, timeout: 1h}]", "alerts[0].timeout"},
		{"[{name: a, type: log, hold: 1h}]", "alerts[0].hold"},
		{"[{name: a, type: log, hold: -1s}]", "alerts[0].hold"},
		{"[{name: a, type: log, route: {kinds: [newest]}}]", "alerts[0].route.kinds"},
		{"[{name: a, type: log, route: {receiving: [Spain]}}]", "alerts[0].route.receiving"},
		{"[{name: a, type: log, route: {sending: [XX]}}]", "alerts[0].route.sending"},
		{"[{name: a, type: log, route: {min_confidence: 80}}]", "alerts[0].route.min_confidence"},
		{"[{" + hook + "}]", "alerts[0].secret"},
		{"[{" + hook + ", secret: whsec_AAAA}]", "alerts[0].secret: key 1: 3 bytes"},
		{"[{" + hook + ", secret: hunter2hunter2}]", "alerts[0].secret: key 1: does not begin"},
		{"[{" + hook + ", secret: whsec_x, secret_file: /x}]", "alerts[0].secret: stands beside"},
		{"[{" + hook + ", secret_file: " + empty + "}]", "alerts[0].secret_file"},
		{"[{" + hook + ", secret_file: /nowhere/at/all}]", "alerts[0].secret_file"},
		{"[{name: h, type: webhook, url: 'ftp://x', secret: s}]", "alerts[0].url"},
		{"[{name: s, type: slack}]", "alerts[0].url"},
		{"[{" + mail + "}]", "alerts[0].smtp.host"},
		{"[{" + mail + ", smtp: {host: mail.example, tls: none}}]", "alerts[0].smtp.tls: none is for"},
		{"[{" + mail + ", smtp: {host: mail.example, tls: ssl}}]", "alerts[0].smtp.tls"},
		{"[{" + mail + ", smtp: {host: mail.example, port: 99999}}]", "alerts[0].smtp.port"},
		{"[{" + mail + ", smtp: {host: mail.example, password: x}}]", "alerts[0].smtp.username"},
		{"[{" + mail + ", smtp: {host: mail.example, username: x}}]", "alerts[0].smtp.password"},
		{"[{" + mail + ", secret: x}]", "alerts[0].secret"},
		{"[{name: m, type: email, from: me, to: [c@d.example], smtp: {host: x}}]", "alerts[0].from"},
		{"[{name: m, type: email, from: a@b.example, to: [you], smtp: {host: x}}]", "alerts[0].to[0]"},
		{"[{name: m, type: email, from: a@b.example, smtp: {host: x}}]", "alerts[0].to"},
		{"[{name: log, type: slack, url: 'https://x.example'}]", "kept for a channel of type log"},
	} {
		_, err := alert.Build(decode(t, tt.config), alert.Parts{Poster: poster(t), Log: quiet()})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Build(%s) = %v, want %q in it", tt.config, err, tt.want)
		}
		if err != nil && strings.Contains(err.Error(), "hunter2") {
			t.Errorf("Build(%s) quotes the secret: %v", tt.config, err)
		}
	}
}

// However a configuration is printed, it tells no secret.
func TestConfigHidesSecrets(t *testing.T) {
	c := decode(t, `
- {name: h, type: webhook, url: 'https://x.example/T0KEN', secret: `+alerttest.NewSecret('a')+`}
- {name: m, type: email, smtp: {host: h, username: u, password: hunter2}}
`)
	asYAML, err := yaml.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("started", "config", c)
	for _, text := range []string{fmt.Sprintf("%v %+v %#v", c, c, c), string(asYAML), string(asJSON), log.String()} {
		for _, s := range []string{"T0KEN", "hunter2", strings.TrimPrefix(alerttest.NewSecret('a'), "whsec_")} {
			if strings.Contains(text, s) {
				t.Errorf("printed configuration tells %q: %s", s, text)
			}
		}
	}
}
