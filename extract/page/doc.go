// Package page turns HTML and plain text into the title and the running text of an article,
// with the language and the day that the page declares.
//
// It never panics, and its work is linear in the size of the body: the depth that it walks
// is capped, and so is the size. Declared selectors come first; without them the densest
// block of the page is taken, with captions, related links, cookie banners and navigation
// left out.
package page
