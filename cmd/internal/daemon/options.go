package daemon

import (
	"log/slog"
	"time"

	"nongrata/ingest"
)

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
	// Loopback lets sources on this machine through the address guard, without a pause
	// between requests: for the demo and for tests.
	Loopback bool
}
