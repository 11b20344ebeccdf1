package daemon

import (
	"context"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/net/publicsuffix"

	"nongrata/extract"
	"nongrata/extract/lexicon"
	"nongrata/extract/page"
	"nongrata/ingest"
	"nongrata/ingest/fetch"
	"nongrata/ingest/websub"
	"nongrata/review"
	"nongrata/review/alert"
)

// loadSources reads the catalogue. Extract needs it too: for the selectors of pages.
func (d *Daemon) loadSources(context.Context) (err error) {
	d.sources = d.o.Sources
	if d.sources == nil {
		d.sources, err = d.o.Config.Sources()
	}
	return err
}

// selectors returns the declared selectors of a source's pages.
func (d *Daemon) selectors(id ingest.SourceID) ingest.Selectors {
	s, _ := d.source(id)
	return s.Selectors
}

// buildIngest makes the poller of every source, when this process polls.
func (d *Daemon) buildIngest(context.Context) error {
	if !d.has(RoleIngest) {
		return nil
	}
	d.inbox = websub.NewInbox(d.o.Clock)
	parts := polling(d.pages)
	parts.Fetchers[ingest.Feed] = d.inbox.Over(parts.Fetchers[ingest.Feed])
	parts.Archive, parts.Seen, parts.Publish = d.evidence, d.db, d.publishItems
	parts.Clock, parts.Log = d.o.Clock, d.log
	poller, err := ingest.NewPoller(parts)
	if err != nil {
		return err
	}
	d.runner, err = ingest.NewRunner(ingest.RunnerOptions{
		Sources: d.sources, Poll: d.timed(poller.Poll), States: d.db, Clock: d.o.Clock, Log: d.log,
		Schedule: ingest.Schedule{Interval: d.o.Interval}, Domain: registrable,
		Ready: func(context.Context) error { return d.bus.Space() },
	})
	if err != nil {
		return err
	}
	return d.buildWebSub()
}

// buildWebSub takes what hubs push, when this process polls, serves and can be reached.
func (d *Daemon) buildWebSub() (err error) {
	if d.o.WebSub.URL == "" || d.lis == nil {
		return nil
	}
	o := websub.Options{URL: d.o.WebSub.URL, File: filepath.Join(d.o.Data, "websub.json"),
		Post: d.client.Post, Sources: d.runner.Sources, Poll: d.runner.Check, Clock: d.o.Clock, Log: d.log}
	if d.o.Loopback {
		o.Every = time.Second
	}
	d.websub, err = websub.New(o, d.inbox)
	return err
}

// registrable is the domain that somebody registered, which a source's host lies in: the hosts
// of one ministry share it, those of one government do not.
func registrable(s ingest.Source) string {
	u, err := url.Parse(s.URL)
	if err != nil {
		return s.URL
	}
	domain, err := publicsuffix.EffectiveTLDPlusOne(strings.ToLower(u.Hostname()))
	if err != nil {
		return u.Host // an address, or a name of our own network
	}
	return domain
}

// timed has every poll measured.
func (d *Daemon) timed(poll pollFunc) pollFunc {
	return func(ctx context.Context, s ingest.Source, st ingest.State) (ingest.Result, error) {
		start := time.Now()
		defer func() { d.counters.polls.Observe(time.Since(start).Seconds()) }()
		return poll(ctx, s, st)
	}
}

type pollFunc = func(context.Context, ingest.Source, ingest.State) (ingest.Result, error)

// buildClient makes the one client that goes out.
func (d *Daemon) buildClient() error {
	o, err := d.o.Fetching(d.o.Version)
	if err != nil {
		return err
	}
	if d.has(RoleIngest) && d.o.Contact == "" && !d.o.Loopback {
		d.log.Warn("no contact is set: sites cannot tell who asks, and some will block us; set contact in the configuration to a URL or a mail address")
	}
	if d.o.Loopback {
		o.Allow = append(o.Allow, netip.MustParsePrefix("127.0.0.0/8"))
		o.Spacing = -1
	}
	d.client = fetch.New(o)
	d.steps.add("client", func(context.Context) error { d.client.Close(); return nil })
	pages, gate, err := d.o.rendering(d.client)
	if err != nil {
		return err
	}
	d.pages = pages
	if gate != nil {
		d.steps.add("gate", func(context.Context) error { return gate.Close() })
	}
	return nil
}

// buildExtract loads the lexicons, when this process reads.
func (d *Daemon) buildExtract(context.Context) error {
	if !d.has(RoleExtract) {
		return nil
	}
	set, err := lexicon.Open(d.o.Lexicon.Dir)
	if err != nil {
		return err
	}
	d.stage = &extract.Stage{
		Extractor: extract.New(set), Archive: d.evidence, Page: page.Text,
		Selectors: d.selectors, Publish: d.publishCandidate, Log: d.log,
	}
	return nil
}

// buildDesk makes the desk, its alerts and its pages, when this process has it.
func (d *Daemon) buildDesk(ctx context.Context) error {
	if err := d.buildClient(); err != nil {
		return err
	}
	if !d.has(RoleDesk) {
		return nil
	}
	d.desk = review.NewDesk(told{d.db, d.o.At}, review.Options{Clock: d.now, Log: d.log, Second: review.SecondPolicy(d.o.SecondLook),
		Blind: review.BlindPolicy(d.o.BlindReview)})
	if err := d.buildReread(); err != nil {
		return err
	}
	if err := d.listen(ctx); err != nil {
		return err
	}
	channels, err := alert.Build(d.o.Alerts, alert.Parts{Poster: d.client, Log: d.log})
	if err != nil {
		return err
	}
	for i, c := range channels {
		d.channels = append(d.channels, c.Name)
		channels[i].Notifier = sent{c.Notifier, d.o.At}
	}
	d.alerts, err = alert.New(alert.Options{
		Outbox: d.db, Deliveries: d.db, Channels: channels, Log: d.log,
		DeskURL: d.publicURL(), Case: d.desk.Case, Expulsion: d.record, Clock: d.now, After: d.o.Clock.After, Observe: d.counters.delivered,
	})
	if err != nil {
		return err
	}
	return d.buildWeb(ctx)
}

// record returns a record as it stands now.
func (d *Daemon) record(ctx context.Context, id string) (review.Expulsion, error) {
	e, _, err := d.desk.Expulsion(ctx, id)
	return e, err
}
