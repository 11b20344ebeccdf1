package daemon

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"nongrata/ingest"
)

// described returns the names of the metrics that a daemon serves.
func described(t *testing.T) map[string]bool {
	t.Helper()
	c := newCounters()
	names := map[string]bool{}
	fq := regexp.MustCompile(`fqName: "([^"]+)"`)
	for _, part := range []prometheus.Collector{gauges{}, c.candidates, c.deliveries, c.polls, c.pruned} {
		ch := make(chan *prometheus.Desc, 50)
		part.Describe(ch)
		close(ch)
		for d := range ch {
			m := fq.FindStringSubmatch(d.String())
			if m == nil {
				t.Fatalf("description %s names no metric", d)
			}
			names[m[1]] = true
		}
	}
	return names
}

// TestRulesAskWhatIsServed holds the alert rules and the dashboard to metrics and states of health
// that exist: a rule about a renamed one would never fire.
func TestRulesAskWhatIsServed(t *testing.T) {
	names := described(t)
	metric := regexp.MustCompile(`nongrata_[a-z_]+`)
	health := regexp.MustCompile(`health=~?"([a-z_|]+)"`)
	states := ingest.Healths()
	for _, file := range []string{"prometheus/rules.yml", "grafana/nongrata.json"} {
		b, err := os.ReadFile("../../../deploy/" + file)
		if err != nil {
			t.Fatal(err)
		}
		found := metric.FindAllString(string(b), -1)
		if len(found) < 5 {
			t.Errorf("%s: metrics named = %d, want 5 or more", file, len(found))
		}
		for _, name := range found {
			if !names[name] && !names[strings.TrimSuffix(name, "_bucket")] {
				t.Errorf("%s: %s is served by nobody", file, name)
			}
		}
		for _, m := range health.FindAllStringSubmatch(strings.ReplaceAll(string(b), `\"`, `"`), -1) {
			for h := range strings.SplitSeq(m[1], "|") {
				if !slices.Contains(states, ingest.Health(h)) {
					t.Errorf("%s: health %q is none of %v", file, h, states)
				}
			}
		}
	}
}

// TestRulesFire runs the rules' own tests: each fires when it should and is quiet when not.
func TestRulesFire(t *testing.T) {
	tool, err := exec.LookPath("promtool")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("promtool is missing")
		}
		t.Skip("promtool is missing: the rules for Prometheus are not tested")
	}
	cmd := exec.Command(tool, "test", "rules", "rules_test.yml")
	cmd.Dir = "../../../deploy/prometheus"
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("promtool test rules: %v\n%s", err, out)
	}
}
