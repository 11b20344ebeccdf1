package fetch

import (
	"crypto/tls"
	"maps"
	"net/http"
	"slices"

	"nongrata/ingest"
)

// maxKept is how much of an answer's head is kept as evidence, in bytes; items travel in
// messages, which must stay small.
const maxKept = 8 << 10

// keptHeader is what of a head is kept: everything but cookies, in the order of the names, as
// long as it is small.
func keptHeader(h http.Header) map[string][]string {
	out, size := map[string][]string{}, 0
	for _, name := range slices.Sorted(maps.Keys(h)) {
		if name == "Set-Cookie" || name == "Set-Cookie2" {
			continue
		}
		for _, v := range h[name] {
			if size += len(name) + len(v); size > maxKept {
				return out
			}
			out[name] = append(out[name], v)
		}
	}
	return out
}

// certificate is whom the site proved to be; nil over plain HTTP.
func certificate(state *tls.ConnectionState) *ingest.Certificate {
	if state == nil || len(state.PeerCertificates) == 0 {
		return nil
	}
	leaf := state.PeerCertificates[0]
	return &ingest.Certificate{SHA256: ingest.HashOf(leaf.Raw), Subject: leaf.Subject.String(),
		Issuer: leaf.Issuer.String(), NotAfter: leaf.NotAfter.UTC()}
}
