import { createReadStream, existsSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const site = new URL("../../site-dist/", import.meta.url).pathname;

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/lib/chromium/chromium"];

/** The browser that the machine has; where it has none, what to install is said, and nothing is installed. */
export function browserPath(): string {
  const found = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  console.error("No Chromium was found. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.");
  process.exit(1);
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

export const pagePaths = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort();

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A plain static host that has the site under a path, as any host may, and answers with its 404.html where there is no page. */
export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(site, decodeURIComponent(url.replace(/^\/some\/path\//, "").replace(/[?#].*$/, "")));
    if (!url.startsWith("/some/path/") || !existsSync(path)) {
      response.writeHead(404, { "content-type": types[".html"] });
      return createReadStream(join(site, "404.html")).pipe(response);
    }
    response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain; charset=utf-8" });
    return createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  return { server, address: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}/some/path/` };
}

/** What went wrong, said once each and counted at the end. */
export class Faults {
  readonly all: string[] = [];
  note(fault: string): void {
    this.all.push(fault);
    console.error(`✗ ${fault}`);
  }
  expect(holds: boolean, fault: string): void {
    if (!holds) this.note(fault);
  }
}

const watchPolicy = `window.__violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.__violations.push(event.violatedDirective + " " + event.blockedURI));`;

/** A page that is watched: whatever it asks for elsewhere, breaks of its policy, or fails at, is noted. */
export async function watched(context: BrowserContext, origin: string, faults: Faults): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchPolicy);
  const where = () => page.url().replace(origin, "").split("#")[0];
  page.on("request", (request) => faults.expect(request.url().startsWith(origin), `${where()} asks for ${request.url()}`));
  page.on("response", (response) => faults.expect(response.status() < 400, `${where()}: ${response.url()} answers ${response.status()}`));
  page.on("pageerror", (error) => faults.note(`${where()}: ${error.message}`));
  page.on("console", (message) => faults.expect(message.type() !== "error", `${where()}: ${message.text()}`));
  return page;
}

export const violations = (page: Page): Promise<readonly string[]> => page.evaluate("window.__violations");
