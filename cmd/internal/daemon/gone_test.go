package daemon

import (
	"strings"
	"testing"

	"nongrata/review/web/browsertest"
)

// Open pages say since when the desk is gone, also those whose news comes through another tab,
// and that it is back; what they may have missed is offered, and nothing moved by itself.
func TestDeskGoneAndBack(t *testing.T) {
	t.Parallel()
	ctx := browsertest.Start(t)
	o := options(t.TempDir(), "http://127.0.0.1:1", "http://127.0.0.1:1/hook")
	o.Sources[0].FullText = true
	d, stop := start(t, o)
	ana := browsertest.Seat(t, ctx)
	ana.SignsIn(d.FirstLink(), "Ana Petrova")
	ana.Sees("[data-live-state]", "live")
	other := ana.Tab()
	other.Goes(d.URL() + "/")
	other.Sees("[data-live-state]", "live")
	o.Listen = strings.TrimPrefix(d.URL(), "http://")
	stop()
	ana.Sees("[data-live-state].off", "not live since")
	other.Sees("[data-live-state].off", "not live since")
	start(t, o)
	for _, tab := range []*browsertest.Reader{ana, other} {
		tab.Sees("[data-live-state]:not(.off)", "live")
		tab.Sees("[data-arrivals]:not([hidden])", "new or changed")
	}
}
