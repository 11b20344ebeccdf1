package strict

import "testing"

type settings struct {
	Listen string `yaml:"listen"`
	Fetch  struct {
		Every int `yaml:"every"`
	} `yaml:"fetch"`
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"good", "listen: x\nfetch:\n  every: 3\n", ""},
		{"unknown key", "listen: x\nlisten_on: y\n", `f.yaml:2: unknown field "listen_on"`},
		{"unknown key below", "fetch:\n  evry: 3\n", `f.yaml:2: unknown field "evry"`},
		{"key twice", "listen: x\nlisten: y\n", `f.yaml:2: mapping key "listen" already defined at [1:1]`},
		{"wrong kind", "fetch:\n  every: soon\n", "f.yaml:2: every: want int, not string"},
		{"no yaml", "listen: [x\n", "f.yaml:1: sequence end token ']' not found"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s settings
			got := ""
			if err := Decode("f.yaml", []byte(tt.in), &s); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("Decode(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("listen: x\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var s settings
		_ = Decode("f", b, &s)
	})
}
