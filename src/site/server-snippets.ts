import { headersOf, ownFolders } from './policy.ts'

const POLICY = 'Content-Security-Policy'
const ORIGIN = 'Access-Control-Allow-Origin'
/** What is sent with any page. */
const ANY = Object.entries(headersOf('')).filter(([name]) => name !== POLICY)

const policyOf = (folder: string) => headersOf(folder)[POLICY] as string
/** The folders that have a policy of their own, and those that others may read. */
const OWN = ownFolders().filter((folder) => policyOf(folder) !== policyOf(''))
const OPEN = ownFolders().filter((folder) => ORIGIN in headersOf(folder))

/** A whole configuration of nginx for the site at the root of its server. */
export const NGINX = `# Made of src/site/policy.ts; vitest -u writes it anew. Goes into http { }: the port and the folder are yours to change.
map $uri $site_policy {
    default "${policyOf('')}";
${OWN.map((folder) => `    ~^/${folder}/ "${policyOf(folder)}";`).join('\n')}
}
map $uri $site_origin {
    default "";
    ~^/(${OPEN.join('|')})/ "*";
}
server {
    listen 8080;
    root /var/www/doi-chieu-57;
    error_page 404 /404.html;
    gzip on;
    gzip_types text/css text/csv text/javascript application/javascript application/json application/xml image/svg+xml;
    add_header ${POLICY} $site_policy always;
    # An empty value is not sent.
    add_header ${ORIGIN} $site_origin always;
${ANY.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`

/** A whole configuration of Caddy for the site at the root of its server. */
export const CADDY = `# Made of src/site/policy.ts; vitest -u writes it anew. The port and the folder are yours to change.
:8080 {
	root * /var/www/doi-chieu-57
	encode gzip
	map {path} {site_policy} {
${OWN.map((folder) => `\t\t~^/${folder}/ "${policyOf(folder)}"`).join('\n')}
		default "${policyOf('')}"
	}
	@open path ${OPEN.map((folder) => `/${folder}/*`).join(' ')}
	header @open ${ORIGIN} *
	header {
		${POLICY} {site_policy}
${ANY.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`
