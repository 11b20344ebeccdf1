package fetch

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net/http"
	"strings"
	"time"

	"nongrata/ingest"
)

// Many public bodies' servers leave out the certificate between their own and the root. Browsers
// get it from where the server's own certificate says (Authority Information Access, RFC 5280
// §4.2.2.1), and so does this file: under the guard, over plain HTTP as is the custom, and to no
// other end than a chain to a root that was trusted before.

const (
	maxIssuers  = 3         // steps from a server's certificate towards a root
	maxLearned  = 256       // issuers kept for one road
	issuerRetry = time.Hour // until a chain that could not be completed is tried again
)

// completing marks the context of a request for an issuer, which must not ask for another.
type completing struct{}

// incomplete returns the certificates of a server whose chain ends before a root, or nil.
func incomplete(err error) []*x509.Certificate {
	unverified, ok := errors.AsType[*tls.CertificateVerificationError](err)
	if !ok || len(unverified.UnverifiedCertificates) == 0 {
		return nil
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](unverified.Err); !ok {
		return nil
	}
	return unverified.UnverifiedCertificates
}

// complete looks for the issuers that a server has left out and has the road trust them. It
// reports whether there is a chain now.
func (rs *roads) complete(r *http.Request, on road, sent []*x509.Certificate) bool {
	ctx := r.Context()
	if ctx.Value(completing{}) != nil || !rs.mayComplete(attempt{on, ingest.HashOf(sent[0].Raw)}, time.Now()) {
		return false
	}
	conf, err := rs.tls(on, nil)
	if err != nil {
		return false
	}
	between := x509.NewCertPool()
	for _, c := range sent[1:] {
		between.AddCert(c)
	}
	ctx = context.WithValue(ctx, completing{}, true)
	var found []*x509.Certificate
	via := ingest.Transport{Proxy: cmp.Or(on.proxy, ingest.Direct)}
	for top := sent[len(sent)-1]; len(found) < maxIssuers; {
		issuer := rs.issuerOf(ctx, top, via)
		if issuer == nil {
			return false
		}
		between.AddCert(issuer)
		found, top = append(found, issuer), issuer
		_, err := sent[0].Verify(x509.VerifyOptions{Roots: conf.RootCAs, Intermediates: between, DNSName: r.URL.Hostname()})
		if err == nil {
			rs.learn(on, found)
			return true
		}
	}
	return false
}

// An attempt is to complete the chain of one certificate for one road.
type attempt struct {
	on   road
	leaf ingest.Hash
}

// mayComplete reports whether it is time to try, and notes that it was.
func (rs *roads) mayComplete(a attempt, now time.Time) bool {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	if now.Before(rs.tried[a]) {
		return false
	}
	if len(rs.tried) >= maxLearned*4 {
		clear(rs.tried)
	}
	rs.tried[a] = now.Add(issuerRetry)
	return true
}

// issuerOf fetches who signed c, or nil.
func (rs *roads) issuerOf(ctx context.Context, c *x509.Certificate, via ingest.Transport) *x509.Certificate {
	for _, address := range c.IssuingCertificateURL[:min(len(c.IssuingCertificateURL), 2)] {
		if !strings.HasPrefix(strings.ToLower(address), "http://") {
			continue
		}
		b, err := rs.fetch(ctx, address, via)
		if err != nil {
			continue
		}
		if block, _ := pem.Decode(b); block != nil {
			b = block.Bytes
		}
		if issuer, err := x509.ParseCertificate(b); err == nil && c.CheckSignatureFrom(issuer) == nil {
			return issuer
		}
	}
	return nil
}

// issuer fetches a certificate from an authority, without a turn: the request that needs it
// holds one.
func (c *Client) issuer(ctx context.Context, address string, via ingest.Transport) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	res, err := c.exchange(ctx, call{method: http.MethodGet, target: address, header: http.Header{}, via: via})
	if err == nil && res.Capture.Status != http.StatusOK {
		err = errors.New(statusText(res.Capture.Status))
	}
	return res.Body, err
}

// learn makes the road trust these from now on. They lead to a root of its own: complete has
// seen to it.
func (rs *roads) learn(on road, issuers []*x509.Certificate) {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	if len(rs.learned[on]) < maxLearned {
		rs.learned[on] = append(rs.learned[on], issuers...)
	}
	if t, ok := rs.known[on]; ok {
		t.CloseIdleConnections()
		delete(rs.known, on)
	}
}
