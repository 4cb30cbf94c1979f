/** Path and query of a request line, as sent; that of a proxy holds a whole URL. */
export function targetOf(url: string): { path: string; query: string } {
  const target = url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
