package fetch

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"nongrata/ingest"
)

// A host that has had its share is left alone for the rest of the hour, and for no longer; what
// others have sent does not count, and what is forgotten where there are many is over or little.
func TestPurse(t *testing.T) {
	start := time.Date(2022, 4, 4, 10, 0, 0, 0, time.UTC)
	p := newPurse(64 << 20)
	p.pay("a.example", 63<<20, start)
	if err := p.open("a.example", start.Add(time.Minute)); err != nil {
		t.Errorf("open below the share = %v, want nil", err)
	}
	p.pay("a.example", 1<<20, start.Add(20*time.Minute))
	p.pay("half.example", 32<<20, start.Add(21*time.Minute))
	for n := range purseHosts + 1 {
		p.pay(fmt.Sprint("h", n, ".example"), 1, start.Add(25*time.Minute))
	}
	p.pay("one more.example", 1, start.Add(26*time.Minute))
	if n := len(p.hosts); n > 10 {
		t.Errorf("%d hosts are remembered, want those that have sent much", n)
	}
	err := p.open("a.example", start.Add(30*time.Minute))
	f, ok := errors.AsType[*ingest.Fault](err)
	if !ok || f.Health != ingest.TooLarge || f.RetryAfter != 30*time.Minute {
		t.Errorf("open after the share = %v, want a fault that is over in half an hour", err)
	}
	if err := p.open("b.example", start.Add(30*time.Minute)); err != nil {
		t.Errorf("open of another host = %v, want nil", err)
	}
	if p.pay("half.example", 32<<20, start.Add(27*time.Minute)); p.open("half.example", start.Add(28*time.Minute)) == nil {
		t.Error("open of who has sent two halves = nil, want a fault")
	}
	if err := p.open("a.example", start.Add(time.Hour)); err != nil {
		t.Errorf("open an hour later = %v, want nil", err)
	}
}
