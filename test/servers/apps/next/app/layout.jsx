import 'decision-aid-elements/decision-aid.css';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <title>An aid</title>
        <link rel="icon" href="data:," />
      </head>
      <body>{children}</body>
    </html>
  );
}
