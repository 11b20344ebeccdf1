package extract

import "testing"

func TestPrintedDay(t *testing.T) {
	x := mustDefault(t)
	for _, c := range []struct{ lang, printed, want string }{
		{"pl", "Opublikowano: 5 kwietnia 2022, 14:30", "2022-04-05"},
		{"fi", "5. huhtikuuta 2022", "2022-04-05"},
		{"de", "Stand: 05.04.2022 14:30 Uhr", "2022-04-05"},
		{"en", "April 5, 2022", "2022-04-05"},
		{"fr", "Publié le mardi 5 avril 2022 à 11h", "2022-04-05"},
		{"ja", "2022年4月5日", "2022-04-05"},
		{"ru", "5 апреля 2022 г.", "2022-04-05"},
		{"lt", "2022 m. balandžio 5 d.", "2022-04-05"},
		{"hu", "2022. április 5.", "2022-04-05"},
		{"es", "5 de abril de 2022", "2022-04-05"},
		{"en", "Tuesday", ""},
		{"en", "April 2022", ""},
		{"en", "5 April", ""},
		{"en", "3 comments", ""},
	} {
		if got := x.printedDay(Document{Lang: c.lang, Title: "-"}, c.printed); got != c.want {
			t.Errorf("printedDay(%s, %q) = %q, want %q", c.lang, c.printed, got, c.want)
		}
	}
}
