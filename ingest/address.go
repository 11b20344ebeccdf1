package ingest

import (
	"net/url"
	"strings"
)

// CanonicalURL returns raw without what does not name the document: the fragment, tracking
// parameters, a default port, letter case in scheme and host, a dot after the host. What it
// cannot parse is returned as it is.
func CanonicalURL(raw string) string {
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil || u.Host == "" {
		return raw
	}
	u.Scheme = strings.ToLower(u.Scheme)
	u.Host = canonicalHost(u)
	u.Fragment, u.RawFragment = "", ""
	u.RawQuery = withoutTracking(u.RawQuery)
	u.ForceQuery = false
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}

func canonicalHost(u *url.URL) string {
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	port := u.Port()
	if port == "" || u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		return host
	}
	return host + ":" + port
}

// withoutTracking keeps the order of what stays: it can matter to the server.
func withoutTracking(query string) string {
	if query == "" {
		return ""
	}
	kept := make([]string, 0, 4)
	for pair := range strings.SplitSeq(query, "&") {
		key, _, _ := strings.Cut(pair, "=")
		if pair != "" && !tracking(strings.ToLower(key)) {
			kept = append(kept, pair)
		}
	}
	return strings.Join(kept, "&")
}

func tracking(key string) bool {
	switch key {
	case "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid",
		"_ga", "_gl", "ocid", "ncid", "cmpid", "cmp", "at_medium", "at_campaign",
		"at_custom1", "spm", "xtor", "wt_mc", "traffic_source", "ref_src", "taid":
		return true
	}
	return strings.HasPrefix(key, "utm_") || strings.HasPrefix(key, "pk_") ||
		strings.HasPrefix(key, "mtm_") || strings.HasPrefix(key, "hsa_")
}

// Pins reports whether the address is one of the source's own: its host is one of Domains
// or below one, and it is not plain HTTP where the source is HTTPS. A source without Domains
// pins the host of its URL.
func (s Source) Pins(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	own, err := url.Parse(s.URL)
	if err != nil || own.Scheme == "https" && u.Scheme != "https" {
		return false
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if len(s.Domains) == 0 {
		return host != "" && host == strings.ToLower(own.Hostname())
	}
	for _, d := range s.Domains {
		if d = strings.ToLower(d); host == d || strings.HasSuffix(host, "."+d) {
			return true
		}
	}
	return false
}

// host returns what politeness is owed to: the host and port of the source's URL.
func (s Source) host() string {
	u, err := url.Parse(s.URL)
	if err != nil || u.Host == "" {
		return s.URL
	}
	return canonicalHost(u)
}
