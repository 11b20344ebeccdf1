package limit

import (
	"fmt"
	"net/netip"
	"testing"
	"time"
)

func TestAllow(t *testing.T) {
	now := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	l := New(Rate{Burst: 3, Window: time.Minute}, func() time.Time { return now })
	for i := range 3 {
		if v := l.Allow("a"); !v.OK || v.Remaining != 2-i {
			t.Errorf("Allow %d = %+v, want it with %d left", i+1, v, 2-i)
		}
	}
	v := l.Allow("a")
	if v.OK || v.Retry != 20*time.Second || v.Reset != time.Minute {
		t.Errorf("the fourth Allow = %+v, want to wait 20 s", v)
	}
	if v := l.Allow("b"); !v.OK {
		t.Errorf("Allow of another = %+v, want it", v)
	}
	now = now.Add(20 * time.Second)
	if v := l.Look("a"); !v.OK || v.Remaining != 1 {
		t.Errorf("Look after 20 s = %+v, want one left", v)
	}
	if v := l.Allow("a"); !v.OK {
		t.Errorf("Allow after 20 s = %+v, want it", v)
	}
	if v := l.Allow("a"); v.OK {
		t.Errorf("Allow again = %+v, want none", v)
	}
	now = now.Add(time.Hour)
	if v := l.Allow("a"); !v.OK || v.Remaining != 2 {
		t.Errorf("Allow after an hour = %+v, want a full allowance", v)
	}
	if v := New(Rate{}, time.Now).Allow("a"); !v.OK {
		t.Errorf("Allow without a limit = %+v", v)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	now := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	l := New(Rate{Burst: 2, Window: time.Minute}, func() time.Time { return now })
	l.Allow("busy")
	l.Allow("busy")
	for i := range maxKeys + 50 {
		l.Allow(fmt.Sprint(i))
	}
	if len(l.full) > maxKeys {
		t.Errorf("%d keys are remembered, want at most %d", len(l.full), maxKeys)
	}
	if v := l.Allow("busy"); v.OK {
		t.Error("who asks most was forgotten before others")
	}
	now = now.Add(time.Hour)
	l.Allow("new")
	if len(l.full) != 1 {
		t.Errorf("%d keys after an hour, want 1", len(l.full))
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{"192.0.2.7": "192.0.2.7", "::ffff:192.0.2.7": "192.0.2.7", "2001:db8:1:2:3::4": "2001:db8:1:2::/64", "::1": "::/64"} {
		if got := Address(netip.MustParseAddr(in)); got != want {
			t.Errorf("Address(%s) = %s, want %s", in, got, want)
		}
	}
	if got := Address(netip.Addr{}); got == "" {
		t.Error("Address of none is empty")
	}
}
