package langid

import (
	"io/fs"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"testing/quick"
)

func mustDefault(tb testing.TB) *Model {
	tb.Helper()
	m, err := Default()
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

func mustSub(tb testing.TB) fs.FS {
	tb.Helper()
	sub, err := fs.Sub(embedded, "profiles")
	if err != nil {
		tb.Fatal(err)
	}
	return sub
}

func TestBest(t *testing.T) {
	m := mustDefault(t)
	for _, c := range []struct{ want, text string }{
		{"en", "The minister said that two envoys have to go"},
		{"de", "Die Botschaft muss drei ihrer Leute nach Hause schicken"},
		{"sk", "Ministerka dnes povedala, že dvaja pracovníci musia odísť"},
		{"cs", "Ministryně dnes řekla, že dva pracovníci musí odjet"},
		{"sl", "Ministrica je danes povedala, da morata dva uslužbenca oditi"},
		{"lt", "Ministrė šiandien pasakė, kad du darbuotojai turi išvykti"},
		{"lv", "Ministre šodien sacīja, ka diviem darbiniekiem jādodas prom"},
		{"nb", "Statsråden sa i dag at to medarbeidere ikke får bli"},
		{"nn", "Statsråden sa i dag at to medarbeidarar ikkje får bli verande"},
		{"da", "Ministeren sagde i dag, at to medarbejdere ikke må blive"},
		{"hr", "Ministrica je danas rekla da dvoje djelatnika mora otići tijekom tjedna"},
		{"sr", "Министарка је данас рекла да двоје радника мора да оде"},
		{"sr-Latn", "Ministarka je danas rekla da dvoje radnika mora da ode u toku nedelje"},
		{"mk", "Министерката денес рече дека двајца вработени мора да заминат"},
		{"bg", "Министърката каза днес, че двама служители трябва да си тръгнат"},
		{"uk", "Міністерка сьогодні сказала, що двоє працівників мають поїхати"},
		{"ru", "Министр сегодня сказала, что двое сотрудников должны уехать"},
		{"fa", "وزیر امروز گفت که دو کارمند باید بروند"},
		{"ar", "قالت الوزيرة اليوم إن اثنين من الموظفين يجب أن يغادرا"},
		{"ur", "وزیر نے آج کہا کہ دو ملازمین کو جانا ہوگا"},
		{"ja", "大臣は今日、二人の職員が帰国すると述べた"},
		{"zh", "部长今天说两名工作人员必须回国"},
		{"ko", "장관은 오늘 직원 두 명이 떠나야 한다고 말했다"},
		{"ka", "მინისტრმა დღეს თქვა, რომ ორი თანამშრომელი უნდა წავიდეს"},
		{"sw", "Waziri amesema leo kwamba wafanyakazi wawili lazima waondoke"},
	} {
		if got, _ := m.Rank(c.text).Best(); got != c.want {
			t.Errorf("Rank(%q).Best() = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestBestUnknown(t *testing.T) {
	m := mustDefault(t)
	for _, text := range []string{"", "12 + 30 = 42", "ok", "ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ ᛇᛈᛉᛊᛏᛒ", "ზ"} {
		if got, _ := m.Rank(text).Best(); got != "" {
			t.Errorf("Rank(%q).Best() = %q, want none", text, got)
		}
	}
}

func TestPlausible(t *testing.T) {
	m := mustDefault(t)
	const lithuanian = "Ministrė šiandien pasakė, kad du ambasados darbuotojai turi išvykti iš šalies"
	for _, c := range []struct {
		code, text string
		want       bool
	}{
		{"lt", lithuanian, true},
		{"en", lithuanian, false},
		{"ru", lithuanian, false},
		{"hr", "Ministarka je danas rekla da dvoje radnika mora da ode", true}, // a neighbour's text
		{"en", "Persona non grata", true},
		{"sr", "Ministarka je danas rekla da dvoje radnika mora da ode", true}, // in either script
		{"xx", lithuanian, false},
	} {
		if got := m.Rank(c.text).Plausible(c.code); got != c.want {
			t.Errorf("Rank(%q).Plausible(%q) = %t, want %t", c.text, c.code, got, c.want)
		}
	}
}

// TestFolding pins that case, points, joiners and composition do not change the ranking.
func TestFolding(t *testing.T) {
	m := mustDefault(t)
	for _, c := range [][2]string{
		{"MINISTERKA DNES POVEDALA", "ministerka dnes povedala"},
		{"minis\u00adterka dnes\u200b povedala", "ministerka dnes povedala"},
		{"ministrė šiandien pasakė", "ministrė šiandien pasakė"},
	} {
		a, _ := m.Rank(c[0]).Best()
		b, _ := m.Rank(c[1]).Best()
		if a != b {
			t.Errorf("Best(%q) = %q, Best(%q) = %q, want the same", c[0], a, c[1], b)
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	for name, text := range map[string]string{"a word": "x the\n", "too large": "300 the\n"} {
		f := fstest.MapFS{"xx.profile": {Data: []byte("# xx\n" + text)}}
		if _, err := Load(f); err == nil || !strings.Contains(err.Error(), "xx.profile: line 2") {
			t.Errorf("Load(%s) = %v, want the file and the line", name, err)
		}
	}
}

// TestMemory pins what the model costs.
func TestMemory(t *testing.T) {
	heap := func() uint64 {
		runtime.GC()
		var s runtime.MemStats
		runtime.ReadMemStats(&s)
		return s.HeapAlloc
	}
	before := heap()
	m, err := Load(mustSub(t))
	if err != nil {
		t.Fatal(err)
	}
	got := int64(heap()) - int64(before)
	if got > 3<<20 {
		t.Errorf("heap of the model = %d kB, want at most 3 MB", got>>10)
	}
	t.Logf("heap of %d profiles: %d kB", len(m.codes), got>>10)
	runtime.KeepAlive(m)
}

// TestRankAny pins that any bytes can be ranked.
func TestRankAny(t *testing.T) {
	m := mustDefault(t)
	if err := quick.Check(func(text string) bool {
		r := m.Rank(text)
		r.Best()
		return r.known <= r.features
	}, nil); err != nil {
		t.Error(err)
	}
}

func BenchmarkLoad(b *testing.B) {
	f := mustSub(b)
	for b.Loop() {
		if _, err := Load(f); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRank(b *testing.B) {
	m := mustDefault(b)
	text := strings.Repeat("Ministerka dnes povedala, že dvaja pracovníci musia odísť. ", 4)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m.Rank(text)
	}
}

func FuzzRank(f *testing.F) {
	for _, s := range []string{"", "the ministry", "Ŀ\u0301\u200d", "驱逐出境", "\xff\xfe", "İSTANBUL'da ", "e\u0301\u0301\u0301"} {
		f.Add(s, 3)
	}
	m, err := Default()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, cut int) {
		code, lead := m.Rank(text).Best()
		if (code != "" && !m.Knows(tongue(code))) || lead < 0 {
			t.Errorf("Best = %q, %v, want a known language and a lead", code, lead)
		}
		Features(text, func(Feature) {})
		if cut < 0 || cut > len(text) {
			return
		}
		r := m.Rank(text[:cut])
		r.Add(text[cut:])
		r.Best()
	})
}
