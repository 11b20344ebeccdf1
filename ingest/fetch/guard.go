package fetch

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
)

// ErrAddress is wrapped by the error for an address that the guard refuses.
var ErrAddress = errors.New("address is not on the public internet")

// ErrURL is wrapped by the error for a URL that is not fetched whatever it resolves to.
var ErrURL = errors.New("not an address that is fetched")

// special are the ranges that the IANA registries keep from ordinary use, and those through
// which an IPv4 address can be reached from an IPv6 one.
var special = prefixes(
	"0.0.0.0/8",         // this network
	"10.0.0.0/8",        // private
	"100.64.0.0/10",     // carrier-grade NAT
	"127.0.0.0/8",       // loopback
	"168.63.129.16/32",  // a cloud's host agent, though the range is public
	"169.254.0.0/16",    // link-local, cloud metadata
	"172.16.0.0/12",     // private
	"192.0.0.0/24",      // protocol assignments
	"192.0.2.0/24",      // documentation
	"192.31.196.0/24",   // AS112
	"192.52.193.0/24",   // AMT
	"192.88.99.0/24",    // 6to4 relay
	"192.168.0.0/16",    // private
	"192.175.48.0/24",   // AS112
	"198.18.0.0/15",     // benchmarking
	"198.51.100.0/24",   // documentation
	"203.0.113.0/24",    // documentation
	"224.0.0.0/4",       // multicast
	"240.0.0.0/4",       // reserved, broadcast
	"::/96",             // unspecified, loopback, IPv4-compatible
	"::ffff:0:0/96",     // IPv4-mapped
	"::ffff:0:0:0/96",   // IPv4-translated
	"64:ff9b::/96",      // NAT64
	"64:ff9b:1::/48",    // NAT64, local use
	"100::/64",          // discard
	"100:0:0:1::/64",    // dummy
	"2001::/23",         // protocol assignments: Teredo, benchmarking, ORCHID
	"2001:db8::/32",     // documentation
	"2002::/16",         // 6to4
	"2620:4f:8000::/48", // AS112
	"3fff::/20",         // documentation
	"5f00::/16",         // segment routing
	"fc00::/7",          // unique local
	"fe80::/10",         // link-local
	"fec0::/10",         // site-local, withdrawn
	"ff00::/8",          // multicast
)

// global is the only IPv6 range that is in ordinary use.
var global = netip.MustParsePrefix("2000::/3")

// The networks that translate to IPv4.
var (
	nat64      = netip.MustParsePrefix("64:ff9b::/96")
	nat64Local = netip.MustParsePrefix("64:ff9b:1::/48")
	sixToFour  = netip.MustParsePrefix("2002::/16")
)

func prefixes(list ...string) []netip.Prefix {
	all := make([]netip.Prefix, 0, len(list))
	for _, p := range list {
		all = append(all, netip.MustParsePrefix(p))
	}
	return all
}

// A guard decides which addresses may be connected to.
type guard struct {
	allow []netip.Prefix
}

// control is a net.Dialer's Control: it sees each resolved address just before the
// connection is made.
func (g guard) control(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %q: %w", address, ErrAddress)
	}
	return g.check(ap)
}

func (g guard) check(ap netip.AddrPort) error {
	addr := ap.Addr().WithZone("")
	if g.allowed(addr) {
		return nil
	}
	if !public(addr) {
		return fmt.Errorf("%s: %w", ap, ErrAddress)
	}
	if ap.Port() != 80 && ap.Port() != 443 {
		return fmt.Errorf("%s: port is neither 80 nor 443: %w", ap, ErrAddress)
	}
	return nil
}

// allowed reports whether the allow-list names addr. A network that translates (NAT64) may be
// allowed as a whole: what it leads to is judged all the same.
func (g guard) allowed(addr netip.Addr) bool {
	for _, p := range g.allow {
		if !p.Contains(addr) && !p.Contains(addr.Unmap()) {
			continue
		}
		inner, ok := translated(addr)
		return !ok || public(inner) || g.allowed(inner)
	}
	return false
}

// translated returns the IPv4 address that addr leads to through NAT64 (RFC 6052, RFC 8215) or
// 6to4 (RFC 3056).
func translated(addr netip.Addr) (netip.Addr, bool) {
	b := addr.As16()
	switch {
	case !addr.Is6() || addr.Is4In6():
		return netip.Addr{}, false
	case nat64.Contains(addr), nat64Local.Contains(addr):
		return netip.AddrFrom4([4]byte(b[12:])), true
	case sixToFour.Contains(addr):
		return netip.AddrFrom4([4]byte(b[2:6])), true
	}
	return netip.Addr{}, false
}

// isatap reports whether an interface identifier holds an IPv4 address (RFC 5214 §6.1), which
// a router on the way may unpack.
func isatap(addr netip.Addr) bool {
	b := addr.As16()
	return addr.Is6() && b[8]&^2 == 0 && b[9] == 0 && b[10] == 0x5e && b[11] == 0xfe
}

func public(addr netip.Addr) bool {
	if !addr.IsValid() || addr.Is6() && !global.Contains(addr) || isatap(addr) {
		return false
	}
	for _, p := range special {
		if p.Contains(addr) {
			return false
		}
	}
	return true
}

// checkURL refuses what must not even be looked up.
func checkURL(u *url.URL) error {
	host := u.Hostname()
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("scheme %q: %w", u.Scheme, ErrURL)
	case u.User != nil:
		return fmt.Errorf("%s: user name in URL: %w", u.Redacted(), ErrURL)
	case host == "":
		return fmt.Errorf("%q: no host: %w", u.String(), ErrURL)
	case oddNumber(host):
		return fmt.Errorf("host %q: an address in an odd spelling: %w", host, ErrURL)
	}
	return nil
}

// oddNumber reports whether host is one of the decimal, octal, hexadecimal or short forms
// that some resolvers take for an IPv4 address, as 2130706433, 0x7f.1 and 127.1.
func oddNumber(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if _, err := netip.ParseAddr(host); err == nil {
		return false
	}
	last := host[strings.LastIndexByte(host, '.')+1:]
	if hex, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return last != "" && strings.Trim(last, "0123456789") == ""
}

// refused reports whether err comes from the guard.
func refused(err error) bool { return errors.Is(err, ErrAddress) || errors.Is(err, ErrURL) }
