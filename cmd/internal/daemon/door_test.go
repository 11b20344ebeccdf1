package daemon

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// selfSigned writes a certificate for loopback with this serial number.
func selfSigned(t *testing.T, dir string, serial int64) (certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "desk"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	pk, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for file, b := range map[string]*pem.Block{keyFile: {Type: "PRIVATE KEY", Bytes: pk}, certFile: {Type: "CERTIFICATE", Bytes: der}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(b), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return certFile, keyFile
}

// The desk does TLS itself: a link is https, cookies are bound to it, and a certificate that
// was renewed is used without a restart.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	o := options(t.TempDir(), site(t).URL, "http://127.0.0.1:1/hook")
	o.TLS.CertFile, o.TLS.KeyFile = selfSigned(t, dir, 1)
	d, stop := start(t, o)
	defer stop()
	if !strings.HasPrefix(d.URL(), "https://127.0.0.1:") || !strings.HasPrefix(d.FirstLink(), d.URL()+"/link/") {
		t.Fatalf("desk at %s, first link %s, want https", d.URL(), d.FirstLink())
	}
	serial := func() int64 {
		pool := x509.NewCertPool()
		b, err := os.ReadFile(o.TLS.CertFile)
		if err != nil || !pool.AppendCertsFromPEM(b) {
			t.Fatal(err)
		}
		c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true}}
		resp, err := c.Post(d.FirstLink(), "application/x-www-form-urlencoded", strings.NewReader("name="))
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if resp.ProtoMajor != 2 || resp.Header.Get("Strict-Transport-Security") == "" {
			t.Errorf("the desk answers with HTTP/%d, HSTS %q", resp.ProtoMajor, resp.Header.Get("Strict-Transport-Security"))
		}
		return resp.TLS.PeerCertificates[0].SerialNumber.Int64()
	}
	if got := serial(); got != 1 {
		t.Errorf("certificate %d, want 1", got)
	}
	selfSigned(t, dir, 2)
	later := time.Now().Add(time.Second)
	if err := os.Chtimes(o.TLS.CertFile, later, later); err != nil {
		t.Fatal(err)
	}
	if got := serial(); got != 2 {
		t.Errorf("certificate %d after it was renewed, want 2", got)
	}
	resp, err := http.Get("http" + strings.TrimPrefix(d.URL(), "https"))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusBadRequest {
		t.Errorf("without TLS: %s, want it refused", resp.Status)
	}
}
