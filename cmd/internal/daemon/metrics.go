package daemon

import (
	"context"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
)

// gauges asks the parts of the daemon how they fare, at every scrape.
type gauges struct{ d *Daemon }

// The metrics; the alert rules and the dashboard in deploy use these names.
var (
	descItems = prometheus.NewDesc("nongrata_items_total",
		"New items that a source has published, ever.", []string{"source"}, nil)
	descHealth = prometheus.NewDesc("nongrata_source_health",
		"1 for the health that a source is in.", []string{"source", "health"}, nil)
	descSources = prometheus.NewDesc("nongrata_sources",
		"Sources in each health; without those that are off.", []string{"health"}, nil)
	descLastOK = prometheus.NewDesc("nongrata_source_last_ok_seconds",
		"When a source last answered well, in Unix time.", []string{"source"}, nil)
	descWaiting = prometheus.NewDesc("nongrata_cases_waiting",
		"Cases that wait for a person.", nil, nil)
	descDead = prometheus.NewDesc("nongrata_dead_letters",
		"Messages that kept failing and were set aside.", nil, nil)
	descBacklog = prometheus.NewDesc("nongrata_backlog",
		"Messages that a stage has not dealt with yet.", []string{"stream", "stage"}, nil)
	descOutbox = prometheus.NewDesc("nongrata_outbox_pending",
		"Messages decided on and not sent yet, a thousand at most.", []string{"topic"}, nil)
	descPushes = prometheus.NewDesc("nongrata_websub_requests_total",
		"Requests at the callback of hubs by what became of them, since the start.", []string{"outcome"}, nil)
	descSubscribed = prometheus.NewDesc("nongrata_websub_subscriptions",
		"Feeds that a hub pushes.", nil, nil)
	descEvidence = prometheus.NewDesc("nongrata_evidence_bytes",
		"Size of the evidence archive on disk.", nil, nil)
)

// Describe sends every description.
func (g gauges) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{descItems, descHealth, descSources, descLastOK, descWaiting, descDead, descBacklog, descOutbox, descEvidence, descPushes, descSubscribed} {
		ch <- d
	}
}

// Collect asks everything. What cannot be asked is left out of this scrape.
func (g gauges) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	set := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	fare := map[ingest.Health]int{}
	for _, s := range g.d.Sources() {
		if !s.Source.Disabled {
			fare[s.State.Health]++
		}
		id := string(s.Source.ID)
		ch <- prometheus.MustNewConstMetric(descItems, prometheus.CounterValue, float64(s.State.Items), id)
		set(descHealth, 1, id, string(s.State.Health))
		if !s.State.LastOK.IsZero() {
			set(descLastOK, float64(s.State.LastOK.Unix()), id)
		}
	}
	for h, n := range fare {
		set(descSources, float64(n), string(h))
	}
	if g.d.desk != nil {
		g.collectDesk(ctx, set)
	}
	if lines, err := g.d.bus.Backlogs(ctx); err == nil {
		for _, l := range lines {
			if l.Durable == "" {
				continue
			}
			set(descBacklog, float64(l.Pending)+float64(l.AckPending), l.Stream, l.Durable)
		}
	}
	if dead, err := g.d.bus.DeadLetters(ctx, 1000); err == nil {
		set(descDead, float64(len(dead)))
	}
	if g.d.websub != nil {
		for outcome, n := range g.d.websub.Counts() {
			ch <- prometheus.MustNewConstMetric(descPushes, prometheus.CounterValue, float64(n), string(outcome))
		}
		set(descSubscribed, float64(g.d.websub.Live()))
	}
	_, bytes := g.d.archive.Size()
	set(descEvidence, float64(bytes))
}

// collectDesk asks what only the desk's process has.
func (g gauges) collectDesk(ctx context.Context, set func(*prometheus.Desc, float64, ...string)) {
	if waiting, err := g.d.desk.Waiting(ctx); err == nil {
		set(descWaiting, float64(len(waiting.Cases)))
	}
	for _, t := range []review.Topic{review.TopicExpulsion, review.TopicAlert} {
		if ms, err := g.d.db.Pending(ctx, t, 1000); err == nil {
			set(descOutbox, float64(len(ms)), string(t))
		}
	}
}

// counters are what has to be counted as it happens.
type counters struct {
	candidates prometheus.Counter
	deliveries *prometheus.CounterVec
	polls      prometheus.Histogram
	pruned     *prometheus.CounterVec
}

func newCounters() counters {
	return counters{
		candidates: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "nongrata_candidates_total", Help: "Candidates filed since the start."}),
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "nongrata_deliveries_total", Help: "Alert deliveries settled or tried since the start."},
			[]string{"channel", "state"}),
		pruned: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "nongrata_pruned_total", Help: "Evidence that never became a candidate, traces of entries and deliveries put out since the start."},
			[]string{"what"}),
		polls: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "nongrata_poll_duration_seconds", Help: "How long polls take.",
			Buckets: prometheus.ExponentialBuckets(0.01, 4, 8)}),
	}
}

func (c counters) delivered(channel string, state alert.DeliveryState) {
	c.deliveries.WithLabelValues(channel, string(state)).Inc()
}

// metrics returns the page that Prometheus scrapes.
func (d *Daemon) metrics() http.Handler {
	r := prometheus.NewRegistry()
	r.MustRegister(gauges{d}, d.counters.candidates, d.counters.deliveries, d.counters.polls, d.counters.pruned,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return promhttp.HandlerFor(r, promhttp.HandlerOpts{})
}
