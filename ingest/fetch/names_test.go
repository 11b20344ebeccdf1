package fetch

import (
	"context"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

// newNames returns a resolver that knows these names only. Of a name with several answers it
// gives the next at each lookup of a family, and the last for ever: it rebinds.
func newNames(t *testing.T, names map[string][]string) *net.Resolver {
	t.Helper()
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &nameServer{names: names, turn: map[string]int{}}
	var wg sync.WaitGroup
	wg.Go(func() { s.serve(pc) })
	t.Cleanup(func() { pc.Close(); wg.Wait() })
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", pc.LocalAddr().String())
	}}
}

type nameServer struct {
	names map[string][]string
	turn  map[string]int // by name and family
}

func (s *nameServer) serve(pc net.PacketConn) {
	b := make([]byte, 1500)
	for {
		n, from, err := pc.ReadFrom(b)
		if err != nil {
			return
		}
		var m dnsmessage.Message
		if m.Unpack(b[:n]) != nil || len(m.Questions) != 1 {
			continue
		}
		m.Response, m.Additionals = true, nil
		q := m.Questions[0]
		if a, ok := s.answer(q); ok {
			m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class}, Body: a}}
		} else if len(s.names[nameOf(q)]) == 0 {
			m.RCode = dnsmessage.RCodeNameError
		}
		if out, err := m.Pack(); err == nil {
			pc.WriteTo(out, from)
		}
	}
}

func nameOf(q dnsmessage.Question) string {
	return strings.ToLower(strings.TrimSuffix(q.Name.String(), "."))
}

func (s *nameServer) answer(q dnsmessage.Question) (dnsmessage.ResourceBody, bool) {
	all := s.names[nameOf(q)]
	if len(all) == 0 {
		return nil, false
	}
	key := nameOf(q) + q.Type.String()
	a := netip.MustParseAddr(all[min(s.turn[key], len(all)-1)])
	s.turn[key]++
	switch {
	case q.Type == dnsmessage.TypeA && a.Is4():
		return &dnsmessage.AResource{A: a.As4()}, true
	case q.Type == dnsmessage.TypeAAAA && a.Is6():
		return &dnsmessage.AAAAResource{AAAA: a.As16()}, true
	}
	return nil, false
}
