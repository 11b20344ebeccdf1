package fetch

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
)

// A signed certificate and its key.
type signed struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// issue makes a certificate signed by parent, by itself when that is nil; from is where its
// issuer's is to be had.
func issue(t *testing.T, name string, parent *signed, from string) *signed {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	serial, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: serial, Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		BasicConstraintsValid: true, IsCA: name != "site", KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature}
	if from != "" {
		c.IssuingCertificateURL = []string{from}
	}
	if !c.IsCA {
		c.IPAddresses, c.ExtKeyUsage = []net.IP{net.IPv4(127, 0, 0, 1)}, []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
	}
	signer := &signed{c, key}
	if parent != nil {
		signer = parent
	}
	der, err := x509.CreateCertificate(rand.Reader, c, signer.cert, key.Public(), signer.key)
	if err != nil {
		t.Fatal(err)
	}
	if c, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	return &signed{c, key}
}

// A server that leaves out what is between its certificate and the root is reached all the
// same, if there is such a chain; the issuer is asked for once.
func TestMissingIssuer(t *testing.T) {
	var served atomic.Value
	var asked atomic.Int64
	authority := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Write(served.Load().([]byte))
	})
	root, stranger := issue(t, "root", nil, ""), issue(t, "stranger", nil, "")
	middle, odd := issue(t, "middle", root, ""), issue(t, "middle", stranger, "")
	for _, tt := range []struct {
		name         string
		by           *signed
		served       *signed
		ok, answered bool
	}{
		{"a chain to the root", middle, middle, true, true},
		{"a chain to a root that is not trusted", odd, odd, false, true},
		{"another issuer of that name", middle, odd, false, true},
		{"itself for an issuer", middle, root, false, true},
	} {
		asked.Store(0)
		served.Store(tt.served.cert.Raw)
		leaf := issue(t, "site", tt.by, authority+"/middle.der")
		site := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(r.Method)) }))
		site.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{leaf.cert.Raw}, PrivateKey: leaf.key}}}
		site.StartTLS()
		trusted := x509.NewCertPool()
		trusted.AddCert(root.cert)
		c := client(t, Options{TLS: &tls.Config{RootCAs: trusted}})
		res, err := c.Post(t.Context(), site.URL, nil, []byte("x"))
		if (err == nil && string(res.Body) == "POST") != tt.ok {
			t.Errorf("%s: Post = %q, %v, want it to work %v", tt.name, res.Body, err, tt.ok)
		}
		for range 2 {
			if _, err := c.Get(t.Context(), ingest.Request{URL: site.URL}); (err == nil) != tt.ok {
				t.Errorf("%s: Get = %v, want it to work %v", tt.name, err, tt.ok)
			}
		}
		if asked.Load() != 1 {
			t.Errorf("%s: the issuer was asked for %d times, want once", tt.name, asked.Load())
		}
		site.Close()
	}
}

// Where an issuer is to be had is somebody else's word: the guard holds there too.
func TestIssuerGuarded(t *testing.T) {
	port, hits := canary(t)
	leaf := issue(t, "site", issue(t, "root", nil, ""), "http://127.0.0.1:"+port+"/")
	c := New(Options{Spacing: -1})
	defer c.Close()
	if c.roads.issuerOf(t.Context(), leaf.cert, ingest.Transport{}) != nil || hits.Load() > 0 {
		t.Errorf("asking for an issuer at a refused address: %d connections, want none", hits.Load())
	}
}
