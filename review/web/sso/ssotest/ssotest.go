// Package ssotest is an OpenID Connect provider for tests, on loopback.
//
// Guarantees. It is strict where a provider should be: a code works once, only for the client
// and the address it was made for, and only with the verifier of its challenge.
package ssotest

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"
)

// The client that every Provider knows.
const (
	ClientID = "nongrata"
	Secret   = "client secret"
)

// A Provider signs in whoever Claims says, without a question.
type Provider struct {
	URL string

	mu     sync.Mutex
	key    *rsa.PrivateKey
	claims map[string]any
	info   map[string]any
	tamper func(claims map[string]any)
	forge  bool
	codes  map[string]url.Values
	Asked  []url.Values // what it was asked at the place where people sign in
}

// New serves a Provider until the test ends.
func New(t testing.TB) *Provider {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p := &Provider{key: key, codes: map[string]url.Values{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", p.configuration)
	mux.HandleFunc("GET /keys", p.keys)
	mux.HandleFunc("GET /authorize", p.authorize)
	mux.HandleFunc("POST /token", p.token)
	mux.HandleFunc("GET /who", p.who)
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	p.URL = srv.URL
	return p
}

// Claims says who comes next, and what their token says beside the usual.
func (p *Provider) Claims(claims map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.claims = claims
}

// Info says what the provider tells about them when it is asked.
func (p *Provider) Info(claims map[string]any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.info = claims
}

// Tamper changes the claims of tokens just before they are signed; nil changes none.
func (p *Provider) Tamper(f func(claims map[string]any)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tamper = f
}

// Forge has tokens signed with a key that is not the provider's.
func (p *Provider) Forge(on bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.forge = on
}

func (p *Provider) configuration(w http.ResponseWriter, _ *http.Request) {
	tell(w, map[string]any{"issuer": p.URL, "authorization_endpoint": p.URL + "/authorize", "token_endpoint": p.URL + "/token", "jwks_uri": p.URL + "/keys",
		"userinfo_endpoint": p.URL + "/who", "id_token_signing_alg_values_supported": []string{"RS256"}, "response_types_supported": []string{"code"}, "subject_types_supported": []string{"public"}})
}

func tell(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // a caller that went away is no error of ours
}

func (p *Provider) keys(w http.ResponseWriter, _ *http.Request) {
	tell(w, map[string]any{"keys": []any{map[string]any{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "1",
		"n": encode(p.key.N.Bytes()), "e": encode(big.NewInt(int64(p.key.E)).Bytes())}}})
}

// authorize lets whoever comes in, and sends them back with a code.
func (p *Provider) authorize(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	q := r.URL.Query()
	p.Asked = append(p.Asked, q)
	if q.Get("client_id") != ClientID || q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" || q.Get("state") == "" || q.Get("nonce") == "" {
		http.Error(w, "not a question for a code with PKCE, state and nonce", http.StatusBadRequest)
		return
	}
	code := rand.Text()
	p.codes[code] = q
	back := url.Values{"code": {code}, "state": {q.Get("state")}, "iss": {p.URL}}
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

// token gives a token for a code, once.
func (p *Provider) token(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	q, ok := p.codes[r.FormValue("code")]
	delete(p.codes, r.FormValue("code"))
	id, secret, basic := r.BasicAuth()
	if !basic {
		id, secret = r.FormValue("client_id"), r.FormValue("client_secret")
	}
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if !ok || id != ClientID || secret != url.QueryEscape(Secret) && secret != Secret || r.FormValue("redirect_uri") != q.Get("redirect_uri") || encode(sum[:]) != q.Get("code_challenge") {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusBadRequest)
		_, _ = w.Write([]byte(`{"error":"invalid_grant"}`))
		return
	}
	now := time.Now()
	claims := map[string]any{"iss": p.URL, "aud": ClientID, "iat": now.Unix(), "exp": now.Add(time.Minute).Unix(), "nonce": q.Get("nonce")}
	maps.Copy(claims, p.claims)
	if p.tamper != nil {
		p.tamper(claims)
	}
	tell(w, map[string]any{"access_token": "access", "token_type": "Bearer", "id_token": p.sign(claims)})
}

func (p *Provider) who(w http.ResponseWriter, _ *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	tell(w, p.info)
}

// sign returns the claims as a signed token.
func (p *Provider) sign(claims map[string]any) string {
	key := p.key
	if p.forge {
		key, _ = rsa.GenerateKey(rand.Reader, 2048) // crypto/rand ends the program rather than fail
	}
	body, err := json.Marshal(claims)
	if err != nil {
		return err.Error()
	}
	signed := encode([]byte(`{"alg":"RS256","kid":"1"}`)) + "." + encode(body)
	sum := sha256.Sum256([]byte(signed))
	sig, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum[:])
	if err != nil {
		return err.Error()
	}
	return signed + "." + encode(sig)
}

func encode(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }
