package prose

import "nongrata/ingest"

var advices = map[ingest.Health]string{
	ingest.Lookalike:   "It links to an address that imitates its own. Believe nothing from there; look at the source’s page by hand.",
	ingest.Untrusted:   "Its TLS certificate cannot be verified, so nothing is read from it. Open its page in a browser: renew the roots declared for it, or wait until the site mends it.",
	ingest.Garbled:     "Letters were lost in its text, so nothing is taken from it. Usually the site mends it; if it stays, look for another feed.",
	ingest.Foreign:     "Its news has come in another language for some time. Point it at the edition in its own language, or declare the new one.",
	ingest.NoMatch:     "The page answers, but the declared selectors find no items: its layout has probably changed. Correct the selectors; nothing is read until then.",
	ingest.NotAFeed:    "A page came where a feed was expected. The feed has probably moved: look for its new address.",
	ingest.Malformed:   "What it sends cannot be read at all. If it stays so for a day, look for another feed.",
	ingest.Gone:        "The site says that this address is gone for good. Find the new one, or switch the source off.",
	ingest.NotFound:    "Nothing is at this address. If that lasts, find the new one, or switch the source off.",
	ingest.Throttled:   "The site says that we ask too often. We wait as long as it asks; a longer interval helps.",
	ingest.Blocked:     "The site refuses us. Ask less often, ask its operator to let us in, or read it another way.",
	ingest.Disallowed:  "The site’s robots.txt asks programs to stay off this page, and we do. Ask for leave, or use a feed.",
	ingest.Moved:       "For days it has answered from another address. Check that the address is the source’s own, then put it into the sources file.",
	ingest.TooLarge:    "It sends more than is allowed. Look for a shorter list.",
	ingest.Refused:     "Its address is not a public one, so it is never asked. Correct the address, or allow its range in the configuration.",
	ingest.NoName:      "The name of its host is not known. Check the spelling; if that is right, its operator or your name server is at fault.",
	ingest.Unreachable: "No connection could be made. It is tried again by itself; after a day, check its address.",
	ingest.Overdue:     "It did not answer in time. It is tried again by itself; if it stays so, its site is overloaded or drops our requests.",
	ingest.ServerError: "The site has a fault of its own. It is tried again by itself: nothing to do unless it lasts.",
	ingest.Empty:       "It answers with a list that holds nothing. Right for a new or a rarely used feed; otherwise look at its page.",
	ingest.Silent:      "It answers, but has told nothing new for much longer than it usually does. See whether its page shows newer items than we have.",
	ingest.Offline:     "Many hosts at once cannot be reached: look at your own network. Nothing is held against the source.",
}

// Advice says in plain English what a state of health means and what to do; "" for one that is no
// reason to look at the source.
func Advice(h ingest.Health) string { return advices[h] }
