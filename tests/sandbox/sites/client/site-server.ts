/** The site's answer, shown to the person as it is. */
export type Answer = { ok: true; hint: string } | { ok: false; field: string; message: string };

/** Posts to the site's own server. A network failure is one more refusal the person can read. */
export async function post(
  path: 'sign-up' | 'resend' | 'verify',
  fields: Record<string, string>,
): Promise<Answer> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    return (await response.json()) as Answer;
  } catch {
    return { ok: false, field: '', message: 'We could not reach the server. Please try again.' };
  }
}
