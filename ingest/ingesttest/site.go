package ingesttest

import (
	"strings"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A format is how a site lists what it publishes.
type format string

const (
	rssFull   format = "rss"     // RSS 2.0 with whole articles
	rssTeaser format = "rss-cut" // RSS 2.0 with the first sentences; the article is on its page
	rdf       format = "rdf"     // RSS 1.0 with a teaser
	atom      format = "atom"    // Atom with whole articles
	jsonFeed  format = "json"    // JSON Feed 1.1 with whole articles
	page      format = "page"    // an HTML listing page, no feed at all
)

// file returns the last part of the address that is polled.
func (f format) file() string {
	switch f {
	case rdf:
		return "index.rdf"
	case atom:
		return "atom.xml"
	case jsonFeed:
		return "feed.json"
	case page:
		return "news.html"
	}
	return "rss.xml"
}

// A site is one publisher of the wave. Its design names the look of its pages: a plain
// government page, b tables of an old system, c a modern news page, d nameless divs, e a
// wire's.
type site struct {
	id      ingest.SourceID
	name    string
	kind    ingest.Kind
	country country.Code
	lang    string
	format  format
	design  string
	charset string // empty is UTF-8
}

// sites never changes. An id that ends in -en is the English edition of the one before.
var sites = []site{
	{"us-state", "Department of State", ingest.Ministry, "US", "en", rssTeaser, "a", ""},
	{"us-usun", "United States Mission to the United Nations", ingest.Ministry, "US", "en", rssFull, "a", ""},
	{"ie-dfa", "Department of Foreign Affairs", ingest.Ministry, "IE", "en", page, "a", ""},
	{"eu-eeas", "European External Action Service", ingest.Organisation, country.EU, "en", rssFull, "c", ""},
	{"gb-fcdo", "Foreign Office", ingest.Ministry, "GB", "en", atom, "a", ""},
	{"de-aa", "Auswärtiges Amt", ingest.Ministry, "DE", "de", rssTeaser, "c", ""},
	{"de-aa-en", "Federal Foreign Office", ingest.Ministry, "DE", "en", rssTeaser, "c", ""},
	{"at-bmeia", "Außenministerium Österreich", ingest.Ministry, "AT", "de", page, "d", ""},
	{"at-bmeia-en", "Austrian Foreign Ministry", ingest.Ministry, "AT", "en", page, "d", ""},
	{"fr-diplomatie", "Ministère de l’Europe et des Affaires étrangères", ingest.Ministry, "FR", "fr", rssTeaser, "a", ""},
	{"fr-diplomatie-en", "Ministry for Europe and Foreign Affairs", ingest.Ministry, "FR", "en", rssTeaser, "a", ""},
	{"be-diplomatie", "SPF Affaires étrangères", ingest.Ministry, "BE", "fr", page, "a", ""},
	{"be-diplomatie-en", "FPS Foreign Affairs", ingest.Ministry, "BE", "en", page, "a", ""},
	{"be-buza", "FOD Buitenlandse Zaken", ingest.Ministry, "BE", "nl", rssFull, "a", ""},
	{"lu-mae", "Ministère des Affaires étrangères et européennes", ingest.Ministry, "LU", "fr", page, "b", ""},
	{"lu-mae-en", "Ministry of Foreign and European Affairs of Luxembourg", ingest.Ministry, "LU", "en", page, "b", ""},
	{"nl-buza", "Ministerie van Buitenlandse Zaken", ingest.Ministry, "NL", "nl", jsonFeed, "c", ""},
	{"nl-buza-en", "Ministry of Foreign Affairs of the Netherlands", ingest.Ministry, "NL", "en", jsonFeed, "c", ""},
	{"es-exteriores", "Ministerio de Asuntos Exteriores, UE y Cooperación", ingest.Ministry, "ES", "es", rssFull, "c", ""},
	{"es-exteriores-en", "Ministry of Foreign Affairs of Spain", ingest.Ministry, "ES", "en", rssFull, "c", ""},
	{"it-farnesina", "Ministero degli Affari Esteri", ingest.Ministry, "IT", "it", rssFull, "a", ""},
	{"it-farnesina-en", "Ministry of Foreign Affairs of Italy", ingest.Ministry, "IT", "en", rssFull, "a", ""},
	{"pl-msz", "Ministerstwo Spraw Zagranicznych", ingest.Ministry, "PL", "pl", page, "c", ""},
	{"pl-msz-en", "Ministry of Foreign Affairs of Poland", ingest.Ministry, "PL", "en", page, "c", ""},
	{"ru-mid", "МИД России", ingest.Ministry, "RU", "ru", rssFull, "b", "windows-1251"},
	{"ru-mid-en", "MFA Russia", ingest.Ministry, "RU", "en", rssFull, "b", "windows-1251"},
	{"ua-mfa", "Міністерство закордонних справ України", ingest.Ministry, "UA", "uk", rssFull, "c", ""},
	{"ua-mfa-en", "Ministry of Foreign Affairs of Ukraine", ingest.Ministry, "UA", "en", rssFull, "c", ""},
	{"bg-mfa", "Министерство на външните работи", ingest.Ministry, "BG", "bg", rssTeaser, "d", ""},
	{"bg-mfa-en", "Ministry of Foreign Affairs of Bulgaria", ingest.Ministry, "BG", "en", rssTeaser, "d", ""},
	{"me-mvp", "Ministarstvo vanjskih poslova", ingest.Ministry, "ME", "sr-Latn-ME", page, "d", ""},
	{"me-mvp-en", "Ministry of Foreign Affairs of Montenegro", ingest.Ministry, "ME", "en", page, "d", ""},
	{"sk-mzv", "Ministerstvo zahraničných vecí a európskych záležitostí", ingest.Ministry, "SK", "sk", rssFull, "b", ""},
	{"sk-mzv-en", "Ministry of Foreign and European Affairs of Slovakia", ingest.Ministry, "SK", "en", rssFull, "b", ""},
	{"cz-mzv", "Ministerstvo zahraničních věcí", ingest.Ministry, "CZ", "cs", rssTeaser, "b", ""},
	{"cz-mzv-en", "Ministry of Foreign Affairs of the Czech Republic", ingest.Ministry, "CZ", "en", rssTeaser, "b", ""},
	{"ee-vm", "Välisministeerium", ingest.Ministry, "EE", "et", atom, "a", ""},
	{"ee-vm-en", "Ministry of Foreign Affairs of Estonia", ingest.Ministry, "EE", "en", atom, "a", ""},
	{"lv-arlietas", "Ārlietu ministrija", ingest.Ministry, "LV", "lv", page, "c", ""},
	{"lv-arlietas-en", "Ministry of Foreign Affairs of Latvia", ingest.Ministry, "LV", "en", page, "c", ""},
	{"lt-urm", "Užsienio reikalų ministerija", ingest.Ministry, "LT", "lt", jsonFeed, "d", ""},
	{"lt-urm-en", "Ministry of Foreign Affairs of Lithuania", ingest.Ministry, "LT", "en", jsonFeed, "d", ""},
	{"mk-mfa", "Министерство за надворешни работи", ingest.Ministry, "MK", "mk", page, "b", ""},
	{"mk-mfa-en", "Ministry of Foreign Affairs of North Macedonia", ingest.Ministry, "MK", "en", page, "b", ""},
	{"si-mzz", "Ministrstvo za zunanje zadeve", ingest.Ministry, "SI", "sl", rssFull, "a", ""},
	{"si-mzz-en", "Ministry of Foreign Affairs of Slovenia", ingest.Ministry, "SI", "en", rssFull, "a", ""},
	{"ro-mae", "Ministerul Afacerilor Externe", ingest.Ministry, "RO", "ro", rssTeaser, "a", ""},
	{"ro-mae-en", "Ministry of Foreign Affairs of Romania", ingest.Ministry, "RO", "en", rssTeaser, "a", ""},
	{"gr-mfa", "Υπουργείο Εξωτερικών", ingest.Ministry, "GR", "el", page, "c", ""},
	{"gr-mfa-en", "Ministry of Foreign Affairs of Greece", ingest.Ministry, "GR", "en", page, "c", ""},
	{"pt-mne", "Ministério dos Negócios Estrangeiros", ingest.Ministry, "PT", "pt", rssFull, "c", ""},
	{"pt-mne-en", "Ministry of Foreign Affairs of Portugal", ingest.Ministry, "PT", "en", rssFull, "c", ""},
	{"dk-um", "Udenrigsministeriet", ingest.Ministry, "DK", "da", rssFull, "c", ""},
	{"dk-um-en", "Ministry of Foreign Affairs of Denmark", ingest.Ministry, "DK", "en", rssFull, "c", ""},
	{"se-ud", "Utrikesdepartementet", ingest.Government, "SE", "sv", atom, "a", ""},
	{"se-ud-en", "Government Offices of Sweden", ingest.Government, "SE", "en", atom, "a", ""},
	{"no-ud", "Utenriksdepartementet", ingest.Ministry, "NO", "nb", rssTeaser, "a", ""},
	{"no-ud-en", "Norwegian Ministry of Foreign Affairs", ingest.Ministry, "NO", "en", rssTeaser, "a", ""},
	{"fi-valtioneuvosto", "Valtioneuvosto", ingest.Government, "FI", "fi", rssFull, "c", ""},
	{"fi-valtioneuvosto-en", "Finnish Government", ingest.Government, "FI", "en", rssFull, "c", ""},
	{"jp-mofa", "外務省", ingest.Ministry, "JP", "ja", rdf, "b", ""},
	{"jp-mofa-en", "Ministry of Foreign Affairs of Japan", ingest.Ministry, "JP", "en", rdf, "b", ""},
	{"continental-wire", "Continental Wire", ingest.Wire, "BE", "en", rssTeaser, "e", ""},
	{"meridian-press", "Meridian Press", ingest.Wire, "CH", "en", rssFull, "e", ""},
	{"lenta-meridian", "Лента «Меридиан»", ingest.Wire, "KZ", "ru", rssTeaser, "e", "windows-1251"},
	{"depeche-continentale", "La Dépêche continentale", ingest.Wire, "FR", "fr", atom, "e", ""},
	{"agencia-meridiana", "Agencia Meridiana", ingest.Wire, "ES", "es", rssFull, "e", ""},
	{"kontinentaldienst", "Kontinentaldienst", ingest.Wire, "DE", "de", jsonFeed, "e", ""},
}

func siteOf(id ingest.SourceID) (site, bool) {
	for _, s := range sites {
		if s.id == id {
			return s, true
		}
	}
	return site{}, false
}

// selectors are those of each design's pages, as a catalogue would declare them.
var selectors = map[string]ingest.Selectors{
	"a": {Item: "ul.news-list > li", Link: "a.news-link", Title: "a.news-link", Date: "time",
		Body: "div.article-body", BodyDate: "main time"},
	"b": {Item: "table.list tr.row", Link: "td.t a", Title: "td.t a", Date: "td.d",
		Body: "td.content div.txt", BodyDate: "meta[name='DC.date.issued']"},
	"c": {Item: "section.cards article", Link: "h3 a", Title: "h3 a", Date: "time",
		Body: "article.story div.story__text", BodyDate: "article.story time"},
	"d": {Item: "div.x-feed div.x-card", Link: "a.x-card__more", Title: "div.x-card__t", Date: "span.x-card__d",
		Body: "div.x-rte", BodyDate: "meta[property='article:published_time']"},
	"e": {Body: "div.copy", BodyDate: "p.dateline time"},
}

// Sources returns the sources of the wave as served under base (scheme and host, no slash at
// the end). Their pinned domain is base's host. English editions are sources of their own,
// with an ID that ends in "-en".
func Sources(base string) []ingest.Source {
	host := strings.TrimPrefix(base, "http://")
	if h, _, ok := strings.Cut(host, ":"); ok {
		host = h
	}
	var out []ingest.Source
	for _, s := range sites {
		src := ingest.Source{
			ID: s.id, Name: s.name, Kind: s.kind, Country: s.country, Languages: []string{s.lang},
			Method: ingest.Feed, URL: base + s.path(s.format.file()), PageURL: base + s.path("news.html"),
			Domains: []string{host}, Confidence: "high", Selectors: selectors[s.design],
			FullText: s.format == rssFull || s.format == atom || s.format == jsonFeed,
			Note:     "recorded wave of 2022, served on loopback",
		}
		if s.format == page {
			src.Method = ingest.Listing
		}
		out = append(out, src)
	}
	return out
}

// path returns the path of one of the site's files.
func (s site) path(file string) string { return "/" + string(s.id) + "/" + file }
