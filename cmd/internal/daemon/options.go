package daemon

import (
	"log/slog"
	"time"

	"nongrata/ingest"
)

// GCPercent is how a process of its own sets the collector (debug.SetGCPercent) unless GOGC says
// otherwise: working three times as often as usual it keeps a first refresh of hundreds of sources
// within 120 MiB, for a tenth more CPU time than 50. A limit (GOMEMLIMIT) that low would cost
// twice the time, and starve the extractor, whose process it is too.
const GCPercent = 33

// Options are a Config with what only a program can give.
type Options struct {
	Config
	Version string       // for the user agent and the desk's footer
	Log     *slog.Logger // nil discards
	// Clock tells the time that items, decisions and alerts are stamped with; nil is the
	// machine's. The demo's runs through 2022.
	Clock ingest.Clock
	// Sources replaces the catalogue; nil reads it.
	Sources []ingest.Source
	// Interval replaces the time between polls; nil goes by the source.
	Interval func(ingest.Source, ingest.State) time.Duration
	// Fleeting leaves out what a daemon does for the long run: reading the pages of candidates
	// again, putting out what is old. For the demo, whose days take seconds.
	Fleeting bool
	// Loopback lets sources on this machine through the address guard, without a pause
	// between requests: for the demo and for tests.
	Loopback bool
	// At is called between the steps of an item's way, each named below; nil does nothing.
	// The crash tests end the process there.
	At func(step string)
}

// The steps after which a process may die without losing or doubling anything.
const (
	ItemPublished      = "item published"      // and not marked as seen
	ItemRead           = "item read"           // and not acknowledged
	CandidatePublished = "candidate published" // and its item not read to the end
	Committed          = "committed"           // a case filed or a decision, and nobody told
	CandidateFiled     = "candidate filed"     // and not acknowledged
	ExpulsionRelayed   = "expulsion relayed"   // and still in the outbox
	AlertSent          = "alert sent"          // and not recorded
)
