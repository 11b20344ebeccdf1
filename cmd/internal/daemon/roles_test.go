package daemon

import (
	"io"
	"net/http"
	"strings"
	"testing"

	natsserver "github.com/nats-io/nats-server/v2/server"

	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
)

// cluster starts a NATS server that listens on loopback, as an operator would run one.
func cluster(t *testing.T) string {
	t.Helper()
	s, err := natsserver.NewServer(&natsserver.Options{
		Host: "127.0.0.1", Port: -1, JetStream: true, StoreDir: t.TempDir(), SyncAlways: true, NoSigs: true, NoLog: true,
		JetStreamMaxStore: 8 << 30, // reserved, not written: a small disk is no reason to fail
	})
	if err != nil {
		t.Fatal(err)
	}
	go s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	if !s.ReadyForConnections(within) {
		t.Fatal("the NATS server is not ready")
	}
	return s.ClientURL()
}

// Three processes, one a role, each with a folder of its own, do the work of one over an
// external NATS: bodies reach the reader, evidence reaches the desk.
func TestRolesApart(t *testing.T) {
	nats, base := cluster(t), site(t).URL
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	daemons, folders := map[string]*Daemon{}, map[string]string{}
	for _, role := range []string{RoleDesk, RoleExtract, RoleIngest} {
		o := options(t.TempDir(), base, hook.URL())
		o.NATS, o.Roles = nats, []string{role}
		if role != RoleDesk {
			o.Metrics.Listen = "127.0.0.1:0"
		}
		folders[role] = o.Data
		daemons[role], _ = start(t, o)
	}
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	desk := dial(t, daemons[RoleDesk].URL(), folders[RoleDesk], "ana")
	detail, err := desk.Case(t.Context(), id)
	if err != nil || len(detail.Texts) != 1 || detail.Texts[0].Missing != "" {
		t.Errorf("Case = %+v, %v, want one text that is there", detail.Texts, err)
	}
	if _, err := desk.Decide(t.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
		t.Fatal(err)
	}
	hook.Want(within, alerttest.Kind(review.KindNew))
	wantWhole(t, daemons[RoleDesk])
	for _, role := range []string{RoleIngest, RoleExtract} {
		wantVitals(t, daemons[role])
	}
	if daemons[RoleIngest].URL() != "" {
		t.Error("a process without the desk's role listens")
	}
	for _, e := range detail.Case.Claims[0].Candidate.Provenance.Item.Evidence {
		if !daemons[RoleDesk].archive.Has(e.Hash) {
			t.Errorf("evidence %s is not in the desk's own folder", e.Hash)
		}
	}
}

// wantVitals wants a process without the desk to answer for its health and nothing else.
func wantVitals(t *testing.T, d *Daemon) {
	t.Helper()
	for path, want := range map[string]int{"/metrics": 200, "/healthz": 200, "/readyz": 200, "/": 404, "/sources": 404, "/api/v1/cases": 404} {
		resp, err := http.Get("http://" + d.gauge.Addr().String() + path)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != want {
			t.Errorf("%v: GET %s = %s, %v, want %d", d.o.Roles, path, resp.Status, err, want)
		}
		if path == "/metrics" && d.has(RoleIngest) && !strings.Contains(string(b), "nongrata_sources{health=") {
			t.Errorf("/metrics counts no sources by health:\n%s", b)
		}
	}
}

// Metrics are served beyond this machine, or beside the desk, only to who means it.
func TestMetricsListen(t *testing.T) {
	for _, c := range []struct {
		listen, roles string
		exposed, ok   bool
	}{
		{"127.0.0.1:0", RoleIngest, false, true},
		{"0.0.0.0:0", RoleIngest, false, false},
		{"0.0.0.0:0", RoleIngest, true, true},
		{"127.0.0.1", RoleIngest, false, false},
		{"127.0.0.1:0", RoleDesk, false, false},
	} {
		var cfg Config
		cfg.Metrics.Listen, cfg.Roles, cfg.Exposed = c.listen, []string{c.roles}, c.exposed
		if err := cfg.checkMetrics(); (err == nil) != c.ok {
			t.Errorf("checkMetrics(%+v) = %v, want ok %v", c, err, c.ok)
		}
	}
}
