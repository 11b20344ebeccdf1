package ingesttest

import (
	"context"
	"net"
	"net/netip"
	"strings"
	"sync"

	"golang.org/x/net/dns/dnsmessage"
)

// Names returns a resolver that knows these names only, and what the machine's own hosts file
// says, until the test ends. Of a name with several addresses it gives the next at each lookup
// of a family, and the last for ever: it rebinds.
func Names(t TB, names map[string][]string) *net.Resolver {
	t.Helper()
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("name server: %v", err)
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
			_, _ = pc.WriteTo(out, from) // who does not get it asks again
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

// PrivateNames are names that resolve to what must not be reached.
func PrivateNames() map[string][]string {
	return map[string][]string{
		"loop.test": {"127.0.0.1"}, "loop6.test": {"::1"}, "mapped.test": {"::ffff:127.0.0.1"}, "nat64.test": {"64:ff9b::7f00:1"},
		"sixtofour.test": {"2002:7f00:1::1"}, "private.test": {"10.1.2.3"}, "metadata.test": {"169.254.169.254"},
		"shared.test": {"100.64.1.1"}, "unique.test": {"fd00::1"}, "any.test": {"0.0.0.0"}, "xn--mfa-test-q2a.test": {"127.0.0.1"},
	}
}

// Spellings are addresses that must never be connected to, however they are written; port is
// a canary's on loopback. Those with a name need PrivateNames.
func Spellings(port string) []string {
	all := strings.Fields(strings.ReplaceAll(spellings, ":P", ":"+port))
	for name := range PrivateNames() {
		all = append(all, "http://"+name+":"+port+"/", "https://"+strings.ToUpper(name)+".:"+port+"/")
	}
	return all
}

const spellings = `
	http://127.0.0.1:P/ http://localhost:P/ http://LOCALHOST:P/ http://localhost.:P/
	http://127.1:P/ http://127.0.1:P/ http://2130706433:P/ http://0x7f000001:P/ http://0x7f.1:P/
	http://0177.0.0.1:P/ http://017700000001:P/ http://127.0.0.1.:P/ http://0:P/ http://0.0.0.0:P/
	http://[::1]:P/ http://[::]:P/ http://[0:0:0:0:0:0:0:1]:P/ http://[::ffff:127.0.0.1]:P/
	http://[::ffff:7f00:1]:P/ http://[::ffff:0:127.0.0.1]:P/ http://[64:ff9b::127.0.0.1]:P/
	http://[64:ff9b::7f00:1]:P/ http://[64:ff9b:1::7f00:1]:P/ http://[2002:7f00:1::]:P/ http://[::127.0.0.1]:P/
	http://127.127.127.127:P/ http://127.0.0.1/ https://127.0.0.1/ http://10.0.0.1/ http://10.255.255.255/
	http://172.16.0.1/ http://172.31.0.1/ http://192.168.0.1/ http://169.254.169.254/latest/meta-data/
	http://[fd00:ec2::254]/ http://100.100.100.200/ http://192.0.0.192/ http://168.63.129.16/ http://198.18.0.1/
	http://224.0.0.1/ http://255.255.255.255/ http://240.0.0.1/ http://[fe80::1]/ http://[fc00::1]/
	http://[fe80::1%25lo]:P/ http://[::1%25lo]:P/ http://[fe80::1%25eth0]/
	http://[ff02::1]/ http://192.0.2.1/ http://[2001:db8::1]/ http://[2001::1]/ http://[2606:4700::5efe:7f00:1]:P/
	http://user@127.0.0.1:P/ http://user:pass@example.org/ http://example.org@127.0.0.1:P/
	http://127.0.0.1:P#@example.org/ http://127.0.0.1:P\@example.org/ http://example.org:22/ file:///etc/passwd gopher://127.0.0.1:P/_x
	data:text/html,x ftp://127.0.0.1/ javascript:alert(1) dict://127.0.0.1:P/ unix:///var/run/x.sock
	http:///nohost http://①②⑦.⓪.⓪.①:P/ http://127。0。0。1:P/ http://１２７.0.0.1:P/ HTTP://127.0.0.1:P/
	http://ⓛocalhost:P/ http://0x7f.0x0.0x0.0x1:P/ http://00000177.1:P/ http://127.0.0.01:P/
	jar:http://127.0.0.1:P!/ http://%31%32%37.0.0.1:P/ http://127.0.0.1%00.example.org:P/ http://127.0.0.1%2f:P/`
