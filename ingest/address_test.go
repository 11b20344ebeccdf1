package ingest

import "testing"

func TestCanonicalURL(t *testing.T) {
	for in, want := range map[string]string{
		"https://MFA.example/a?utm_source=rss&id=1&fbclid=x#top": "https://mfa.example/a?id=1",
		"HTTPS://mfa.example:443":                                "https://mfa.example/",
		"http://mfa.example:80/a":                                "http://mfa.example/a",
		"http://mfa.example.:81/a?":                              "http://mfa.example:81/a",
		"https://mfa.example/a?b=2&a=1":                          "https://mfa.example/a?b=2&a=1",
		"https://[::1]:8443/x":                                   "https://[::1]:8443/x",
		" https://mfa.example/%D0%B0 ":                           "https://mfa.example/%D0%B0",
		"tag:mfa.example,2022:1":                                 "tag:mfa.example,2022:1",
		"id 17":                                                  "id 17",
		"":                                                       "",
	} {
		got := CanonicalURL(in)
		if got != want {
			t.Errorf("CanonicalURL(%q) = %q, want %q", in, got, want)
		}
		if again := CanonicalURL(got); again != got {
			t.Errorf("CanonicalURL(%q) = %q, want no change", got, again)
		}
	}
}

func TestPins(t *testing.T) {
	s := Source{URL: "https://www.mfa.example/feed", Domains: []string{"mfa.example", "press.example"}}
	for in, want := range map[string]bool{
		"https://mfa.example/a": true, "https://www.mfa.example/": true, "https://WWW.MFA.example./": true,
		"https://press.example:8443/": true, "http://mfa.example/": false, "https://mfa.example.evil.test/": false,
		"https://notmfa.example/": false, "https://mfa-example/": false, "https://evil.test/mfa.example": false,
		"": false, "::": false,
	} {
		if got := s.Pins(in); got != want {
			t.Errorf("Pins(%q) = %v, want %v", in, got, want)
		}
	}
	bare := Source{URL: "http://127.0.0.1:8080/feed"}
	if !bare.Pins("http://127.0.0.1:8080/a") || bare.Pins("http://127.0.0.2:8080/a") || (Source{}).Pins("") {
		t.Error("Pins without domains does not follow the URL")
	}
}

func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"<p>Four  <b>diplomats</b></p>\n<p>out</p>":  "Four diplomats out",
		"a<script>x<y</script>b<STYLE>p{}</STYLE >c": "a b c",
		"a<!-- x > y -->b<scripted>c":                "a b c",
		"a<script>never closed":                      "a",
		"a<!-- never closed":                         "a",
		"a<b":                                        "a",
		"":                                           "",
	} {
		if got := visible([]byte(in)); got != want {
			t.Errorf("visible(%q) = %q, want %q", in, got, want)
		}
	}
}
