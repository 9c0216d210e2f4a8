using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// A real Dovecot and a real Postfix from Debian, thrown away with this: free ports on loopback, all files in a temporary folder. The mailboxes
/// are desk@agency.test, marina@autodetail.example and «clients» for all of clients.example, password «secret». Root alone can start them.
/// </summary>
sealed class MailServers : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("zveno-mail-").FullName;

    public int ImapPort { get; } = FreePort();
    public int ImapsPort { get; } = FreePort();
    public int SmtpPort { get; } = FreePort();

    /// <summary>Of Dovecot's certificate.</summary>
    public string Fingerprint { get; private set; } = "";

    public static async Task<MailServers> Start()
    {
        Assert.SkipUnless(Environment.UserName == "root" && File.Exists("/usr/sbin/dovecot") && File.Exists("/usr/sbin/postfix") && MailReader.IsReady, "Dovecot, Postfix, GMime and root are needed (apt-get install dovecot-imapd postfix libgmime-3.0-0)");
        var servers = new MailServers();
        try
        {
            await servers.Configure();
            await Run("/usr/sbin/dovecot", "-c", servers.At("dovecot.conf"));
            await Run("/usr/sbin/postfix", "-c", servers.At("postfix"), "start");
            foreach (var port in (int[])[servers.ImapPort, servers.ImapsPort, servers.SmtpPort]) await Answers(port);
            return servers;
        }
        catch
        {
            await servers.DisposeAsync();
            throw;
        }
    }

    /// <summary>The mailbox desk@agency.test read by STARTTLS or TLS at once.</summary>
    public MailServer Imap(bool isImplicit, string user = "desk") => new("127.0.0.1", isImplicit ? ImapsPort : ImapPort, isImplicit ? MailTls.Implicit : MailTls.StartTls, user, "secret", Fingerprint: Fingerprint);

    /// <summary>Postfix, which asks nobody who he is.</summary>
    public MailServer Smtp => new("127.0.0.1", SmtpPort, MailTls.None);

    string At(string name) => Path.Combine(_folder, name);

    async Task Configure()
    {
        await Run("/bin/chmod", "755", _folder);                              // the servers' own users look in
        foreach (var name in (string[])["run", "mail", "postfix", "queue", "data"]) Directory.CreateDirectory(At(name));
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        Fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        await File.WriteAllTextAsync(At("cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(At("key.pem"), key.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(At("dovecot.conf"), $$"""
            base_dir = {{At("run")}}
            state_dir = {{At("run")}}
            log_path = {{At("dovecot.log")}}
            protocols = imap
            listen = 127.0.0.1
            ssl = required
            ssl_cert = <{{At("cert.pem")}}
            ssl_key = <{{At("key.pem")}}
            auth_mechanisms = plain login
            mail_location = maildir:{{At("mail")}}/%n
            first_valid_uid = 1
            passdb {
              driver = static
              args = password=secret
            }
            userdb {
              driver = static
              args = uid=mail gid=mail home={{At("mail")}}/%n
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{ImapPort}}
              }
              inet_listener imaps {
                port = {{ImapsPort}}
              }
            }
            """);
        await File.WriteAllTextAsync(At("postfix/main.cf"), $$"""
            compatibility_level = 3.6
            queue_directory = {{At("queue")}}
            data_directory = {{At("data")}}
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            mail_owner = postfix
            setgid_group = postdrop
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            myhostname = mail.test
            mydestination =
            local_recipient_maps =
            virtual_mailbox_domains = agency.test, autodetail.example, clients.example
            virtual_mailbox_base = {{At("mail")}}
            virtual_mailbox_maps = regexp:{{At("postfix/boxes")}}
            virtual_uid_maps = static:8
            virtual_gid_maps = static:8
            virtual_minimum_uid = 1
            recipient_delimiter = +
            smtpd_relay_restrictions = permit_mynetworks, reject
            smtpd_reject_unlisted_recipient = no
            alias_maps =
            alias_database =
            maillog_file = {{At("data")}}/log
            maillog_file_prefixes = {{At("data")}}
            """);
        await File.WriteAllTextAsync(At("postfix/boxes"), "/^desk(\\+.*)?@agency\\.test$/ desk/\n/^marina@autodetail\\.example$/ marina/\n/^.+@clients\\.example$/ clients/\n");
        await File.WriteAllTextAsync(At("postfix/master.cf"), $"127.0.0.1:{SmtpPort} inet n - n - - smtpd\n" + string.Concat(((string[])["pickup unix n - n 60 1 pickup", "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr",
            "rewrite unix - - n - - trivial-rewrite", "bounce unix - - n - 0 bounce", "defer unix - - n - 0 bounce", "trace unix - - n - 0 bounce", "proxymap unix - - n - - proxymap", "error unix - - n - - error", "retry unix - - n - - error",
            "virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "smtp unix - - n - - smtp", "postlog unix-dgram n - n - 1 postlogd"]).Select(x => x + "\n")));
        await Run("/bin/chown", "-R", "mail:mail", At("mail"));
        await Run("/bin/chown", "postfix", At("data"));
    }

    static async Task Answers(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var tcp = new TcpClient();
                await tcp.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 600)
            {
                await Task.Delay(100);
            }
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);                 // its output is not caught: a daemon would keep the pipe open
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (program, arguments) in (IEnumerable<(string, string[])>)[("/usr/sbin/postfix", ["-c", At("postfix"), "stop"]), ("/usr/bin/doveadm", ["-c", At("dovecot.conf"), "stop"])])
        {
            try { await Run(program, arguments); }
            catch (InvalidOperationException) { }                              // it had not started
        }
        Directory.Delete(_folder, recursive: true);
    }
}
