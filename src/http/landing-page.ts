/** Static, without anything from elsewhere. The invitation stays in the address's fragment: no server sees it. */
export const LANDING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sameboat</title>
<link rel="stylesheet" href="/landing.css">
</head>
<body>
<main>
<h1>Sameboat</h1>
<p>A place for people who go through the same thing. You write under a name that nobody can trace back to
you; trained facilitators look after each group.</p>
<p><strong>Somebody in danger right now?</strong> Call your local emergency number (112 in Europe, 911 in
North America).</p>
<section id="invitation" hidden>
<h2>You are invited to the staff</h2>
<p>Your invitation works once. Send this to <code>/graphql</code>, with a name of your choice, and keep the
answer: it holds your recovery phrase and the key for your authenticator app.</p>
<pre id="request"></pre>
</section>
<h2>For client apps</h2>
<p>The GraphQL API answers <code>POST /graphql</code>. The README has the whole journey as examples.</p>
</main>
<script src="/landing.js"></script>
</body>
</html>
`;

export const LANDING_STYLE = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid; border-radius: .5rem; }
`;

export const LANDING_SCRIPT = `'use strict';
const token = new URLSearchParams(location.hash.slice(1)).get('invitation');
if (token !== null && /^[\\w-]{43}$/.test(token)) {
  const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name recoveryPhrase totpUri } }';
  const body = JSON.stringify({ query, variables: { input: { token, name: 'Rowan' } } });
  document.getElementById('request').textContent =
    "curl -s " + location.origin + "/graphql -H 'content-type: application/json' -d '" + body + "'";
  document.getElementById('invitation').hidden = false;
}
`;
