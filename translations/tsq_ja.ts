<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>TSQ 時計モニターについて</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>TSQ 時計モニター %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>QUIC 経由の認証された時刻を使い、時計がどれだけ正確かを表示します。

GNU General Public License バージョン 3 以降で公開されている自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>%1 の認証局で検証済み</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>鍵は固定した鍵と一致。発行者は検証していません</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>未検証：誰でもなりすまして応答できます</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>このシステムの認証局で検証済み</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>サーバーの証明書の有効期限が切れました。運用者が証明書を更新していない場合、次の接続からこのサーバーは信頼されません。</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>証明書の期限まで %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>サーバーの証明書はあと %1で期限が切れます。運用者が証明書を更新しない場合、それ以降このサーバーは信頼されません。</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>未検証ですが、応答は署名されています</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1：直近の要求に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1：%2、往復時間 %3。</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>スリープから復帰</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>時計の設定</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>ネットワークの変化</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>同期の取り消し</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>ほか %Ln 台のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>統合結果</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>全サーバーの統合結果：%1、%2。</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>直近の %1。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>%1 から %2 まで。</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>GPS 受信機</translation>
    </message>
    <message>
        <source>PTP</source>
        <translation>PTP</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>不明な時刻源</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>種類 %1 の時刻源</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>衛星（GNSS）に同期</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>PTP グランドマスター</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>NTP で同期</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>恒温槽付き水晶発振器（OCXO）</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>不安定または自走</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>時刻源</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>階層（stratum）</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1：未同期</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>時計の種類</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正確さ</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>%1 より悪い</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>自身のドリフト</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>最大 %1 ppb</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>うるう秒</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>サーバーは現在うるう秒を分散適用（smear）しています</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>今日（UTC）の終わりに 1 秒挿入されます</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>今日（UTC）の終わりに 1 秒削除されます</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>今日はありません</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>カーネルによる</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>プログラムによる</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>報告された最大誤差</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>サーバーは自身の時計が未設定であると報告しています</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>サーバーのタイムスタンプ</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ 全サーバーの統合結果、95 % の範囲</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>QUIC 経由の認証された時刻を使い、時計がどれだけ正確かを表示します。</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>このプログラム内のサーバーで実演します。設定の読み書きは行いません。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>ウィンドウを開かずにトレイで起動します。</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>ウィンドウの画像を &lt;file&gt;（PNG）に書き込んで終了します。</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>画像を保存する前に &lt;seconds&gt; 秒待ちます（3）。</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>配色：auto（自動）、light（ライト）、dark（ダーク）。auto はデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>この言語を使用します（例：pl）。</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>不明なオプション「%1」です。tsq-monitor --help をご覧ください。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>予期しない引数「%1」です。tsq-monitor --help をご覧ください。</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after には 0 から 3600 までの秒数を指定します。</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance には auto、light、dark のいずれかを指定します。</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>「%1」は言語コードではありません。</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>ウィンドウを表示するディスプレイがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>画像を %1 に書き込めません。</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>tsq:// リンク：このサーバーを追加するかどうかを確認します。</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>ディスプレイに接続できません。DISPLAY と WAYLAND_DISPLAY を確認してください。</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>TSQ 時計モニターは、ここからバスに接続できない別のセッションですでに動作しています。</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>終了ステータス %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>%1 s 経っても実行中</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>シグナルで終了</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>そのプログラムはありません</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation>使用できない設定</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>このサーバーの設定に使用できないものがあります。サーバーを編集して確認してください。</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>この名前のサーバーは見つかりませんでした。綴りを確認してください。</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>名前解決に失敗</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>サーバーのアドレスを解決できませんでした。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>サーバーへの経路がありません。ネットワーク接続とファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>コンピューターには到達しましたが、このポートで時刻サーバーが動作していません。ポートを確認してください。</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>ポートは使用中</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>このポートはすでに別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>アドレス使用不可</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>このコンピューターにそのアドレスはありません。</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>この操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>ファイル読み取り不可</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>このサーバーに必要なファイルがないか、読み取れません。</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>使用できる証明書なし</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>証明書ファイルに使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>使用できる鍵なし</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>鍵ファイルに使用できる鍵がありません。</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>鍵と証明書が不一致</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>鍵が証明書に対応していません。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>サーバーが応答しません。停止しているか、ファイアウォールが UDP を遮断している可能性があります。</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>信頼されない証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>サーバーの証明書は、信頼する認証局によって署名されていません。ご自身のサーバーの場合は、その認証局ファイルを選択するか、鍵を固定してください。</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>受け入れられない証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>サーバーの証明書は、強度不足か、用途が異なるか、認証局が保証できる範囲を超えています。サーバーの運用者に連絡してください。</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>別の名前の証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>サーバーの証明書は別の名前に対して発行されています。入力したアドレスを確認してください。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>証明書がまだ有効でない</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>固定した鍵と不一致</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>サーバーが提示した鍵は、固定した鍵と異なります。鍵が変更されたか、何者かがサーバーになりすましています。</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>TSQ サーバーではない</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>応答はありますが、TSQ サーバーではありません。</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>安全な接続に失敗</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>サーバーへの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>対応していない QUIC バージョン</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>サーバーは QUIC バージョン 1 に対応していません。</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>接続終了</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>サーバーとの接続が終了しました。次回の確認時に再試行します。</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>データグラム不可</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>サーバーはデータグラムを受け付けません。このサーバーの転送方式を「自動」または「ストリーム」にしてください。</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>ストリーム不可</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>サーバーはストリームを受け付けません。このサーバーの転送方式を「自動」または「データグラム」にしてください。</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>要求に応答なし</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>サーバーに接続していますが、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>要求の拒否</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>サーバーは時刻の提供を拒否しました。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>システムの上限に到達</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>システムがこれ以上のスレッド、メモリ、ファイルを割り当てません。ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>予期しない問題</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>内部エラーが発生しました。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>ありえない往復時間</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>応答の往復時間がゼロまたは負のため、使用しませんでした。</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>サーバー時刻の順序が逆</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>サーバー自身のタイムスタンプによると、要求が届く前に応答が送信されているため、使用しませんでした。</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>ローカル時刻の順序が逆</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>この時計によると、要求を送信する前に応答が届いているため、使用しませんでした。</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>1 日を超えるずれ</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>途中で時計が設定された</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>サーバーへの問い合わせ中に時計が設定されたため、応答を使用しませんでした。</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>途中でスリープした</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>サーバーへの問い合わせ中にコンピューターがスリープしたため、応答を使用しませんでした。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>時刻サーバーへのリンクは tsq:// で始まります。</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>サーバーのアドレスに空白は使えません。</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>IPv6 アドレスは、[2001:db8::7]:443 のように角括弧で囲んでください。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>サーバーのアドレスではありません。名前、time.example.org:443 のようなポート付きの名前、IP アドレス、または tsq:// リンクを入力してください。</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>要求のない応答</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>どの要求にも対応しない応答が届きました。使用しませんでした。</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>重複した応答</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>同じ要求に 2 回応答がありました。最初の応答だけを使用しました。</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>署名のない応答</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>サーバーは応答に署名していません。設定から署名鍵を削除するか、署名するよう運用者に依頼してください。</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>不明な署名鍵</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>サーバーは、設定にない鍵で署名しています。現在の鍵を運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>不正な署名</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>応答の署名が正しくありません。偽造された可能性があります。使用しませんでした。</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>秘密鍵を他人が読み取れる</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>秘密鍵のファイルをほかのユーザーが読み取れます。アクセス権を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>サーバーの証明書の期限が切れているか、時計が大きく進んでいます。このコンピューターの日付を確認してください。「時計の同期…」は、大きくずれた時計も設定できます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>サーバーの証明書がまだ有効になっていないか、時計が大きく遅れています。このコンピューターの日付を確認してください。「時計の同期…」は、大きくずれた時計も設定できます。</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>古すぎる証明書</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>時計の表示にかかわらず、サーバーの証明書はこのプログラムが作られる前に期限が切れています。サーバーの運用者に連絡してください。</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>サーバーの時刻とこのコンピューターの時刻が 1 日以上異なります。このコンピューターの日付を確認してください。「時計の同期…」は、大きくずれた時計も設定できます。</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>遅すぎる応答</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>要求がタイムアウトした後に応答が届きました。使用しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>時計は %Ln 日以上進んでいる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>時計は %Ln 日以上遅れている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>コロンの後にポートがありません。ポート 443 は省略できます。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数です。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>履歴：%1 から · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>履歴ファイルが破損していました。名前を変更し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>履歴は新しいバージョンの TSQ 時計モニターで書き込まれているため、読み取りも変更もしません。</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>ディスクがいっぱいです。空きができるまで測定結果は保存されません。</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>履歴を書き込めません。測定結果は保存されません。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>時計は正確です</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時計が誤っています</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>サーバー同士が矛盾しています</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>使用できるサーバーがありません</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>監視は一時停止中です</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 の鍵が固定した鍵と異なります</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 の鍵が新しくなりました</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 はサーバーの多数派と矛盾しています</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 は再び多数派と一致しています</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 が再び応答しています</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>%1 の証明書は %2 に失効します</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>%1 の証明書は %2 まで更新されました</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>時計の状態</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>証明書と鍵</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>補正、スリープ、ネットワーク</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>コンピューターがスリープから復帰しました</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>別のプログラムが時計を設定しました</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>ネットワークが変化しました</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>時計を同期しました</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>時計の補正を取り消しました</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>コマンドが失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>グラフまたは測定値のエクスポート</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>測定値の表 (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>%1 の時計</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 ～ %2（%3）</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>%1 は書き込まれませんでした。.png、.svg、.pdf、.csv のいずれかで終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 を書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>表としてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>履歴を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>測定値の表 (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>トレイに隠して起動する(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>トレイアイコン(&amp;T):</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>パネルに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>各サーバーへの問い合わせ間隔(&amp;E):</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>公開サーバーの運用者は 16 秒以上を求めています。</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>バーストの要求数(&amp;R):</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>起動時と「今すぐ確認」の際に、各サーバーへこの数の要求を続けて送ります。</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>新しいサーバーの転送方式(&amp;T):</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>「ずれあり」とするしきい値(&amp;D):</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>「誤り」とするしきい値(&amp;W):</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>オフセットがしきい値の 70 % を下回ると、その状態は終わります。</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>状態が変わったら通知する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>通知しない時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>個々の応答の保存期間(&amp;K):</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>毎分および毎時の中央値、最小値、最大値は 1 年間保存されます。</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>ディスクには何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>履歴を消去(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>履歴の消去</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>すべての測定値とイベントを削除しますか？</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>グラフは最初からになります。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>警告のしきい値を線で表示する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>スリープ、ネットワークの変化、時計の設定に印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>すばやく再接続する(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>検証済みの各サーバーのチケットを、本人だけが読み取れる形で保存します。これにより再接続は 2 往復ではなく 1 往復で済みます。</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>自分のデータをすべて削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>自分のデータをすべて削除</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>TSQ 時計モニターが保存しているデータをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>サーバー、設定、履歴が削除され、ログイン時に起動しなくなります。その後、プログラムは終了します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>削除して終了(&amp;R)</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>設定とサーバーは %1 にあります。</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>履歴は %1 にあります。</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>統合オフセットと選択中のサーバーの不確かさを表示する(&amp;U)</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… サーバーが多数派と矛盾したとき(&amp;S)</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… サーバーが応答しないとき(&amp;A)</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… 証明書が 14 日以内に期限切れになるとき(&amp;C)</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… サーバーの鍵が新しくなったとき(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>状態が変わったときに実行(&amp;R):</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>プログラムとその引数</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>シェルを介さず、最短 30 秒間隔で、TSQ_STATE、TSQ_OFFSET などを環境変数として実行されます。tsq-monitor(1) を参照してください。失敗はイベントとして記録されます。</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>グラフの下に凡例を表示する(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1：時計は 1 日に %2 遅れます</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1：時計は 1 日に %2 進みます</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>転送方式</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最後の失敗</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>推定誤差</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>ローカルのタイムスタンプ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答数</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>オフセットの中央値</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5 % 点と 95 % 点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>グラフの表示範囲</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>再開、最初の要求を同時に送信（0-RTT）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>応答の署名</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>必須、%1 の鍵による</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>使用しなかった応答</translation>
    </message>
    <message>
        <source>%1 ± %2 ppm</source>
        <translation>%1 ± %2 ppm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>認証局ファイル（%1）</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>固定した鍵</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>なし：認証されません</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>このシステムの認証局</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>応答あり：時計は %1、%2。往復時間：%3。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>時計は正確です（誤差 %1 以内）</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>時計は %1 遅れています</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>時計は %1 進んでいます</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>最後の応答（%1）：%2、%3。</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>QUIC で認証済み</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>未認証：誰でもなりすまして応答できます</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>ネットワーク接続と、一覧のサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>ずれなし</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 の遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 の進み</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>ずれあり</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>サーバーがまだありません</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>応答するサーバーがありません</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>監視は一時停止中です</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>サーバーを追加すると、時計がどれだけ正確かわかります。</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>再開するまで測定しません。</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>正確（誤差 %1 以内）</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln 台のサーバーが未認証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>問い合わせるサーバー：%Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>サーバー同士が矛盾</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>サーバー同士が矛盾しています</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>オフセット：%1
最大誤差：%2（大半のサーバーが正直なら真の値はこの範囲内）
推定誤差：%3（1 標準偏差）</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>一致するサーバーが過半数に達していません。サーバーを追加するか、誤っているサーバーを削除してください。</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>%1 まで測定しません。</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>ネットワークに接続されると、ポーリングを再開します。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>設定を保存できません。%1 に書き込めません。プログラムを終了すると変更は失われます。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>設定ファイルが破損していました。%1 として残してあります。</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>別のバージョンの TSQ 時計モニターによる設定があり、そのまま残してあります。</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>信頼できるサーバーがありません</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>サーバーは応答していますが、信頼できるものがありません。理由は各サーバーのツールチップに表示されます。</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>時計は約 %1 遅れています</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>時計は約 %1 進んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>ネットワークはありますが、すべてのサーバーが応答しません。ファイアウォールが UDP を遮断している可能性があります。</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>良好（未認証）</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未認証</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>5 分ごとのタイマー</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>%1 が競合して設定</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>TSQ が 5 分ごとに設定</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>不明なプログラムが設定</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>この時計を設定しているものは不明です</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>この時計を設定しているサービスはありません</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>誤差 %1 以内と申告</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>%1、%2 と申告</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>カーネル %1 ppm、%2 以内</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>カーネル %1 ppm、未同期</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>申告はまだありません</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>使用中のサーバーと一致</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>使用中のサーバーと矛盾</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>この時計を設定しているサービスとその申告、認証済みのサーバーと一致するかどうか、およびカーネルによる周波数の補正とその最大誤差。</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>%1 に追従しています。</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>tsqd にこの時計を正確に保たせますか？</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>TSQ にこの時計を 5 分ごとに設定させますか？</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>%1 は停止されます。</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>コンピューターと共に起動し、%1 にあるサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>停止されたものは、コンピューターと共に起動しなくなります。時計を設定できるサービスは一つだけだからです。</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>これからは tsqd がこの時計を正確に保ちます。</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>これからは TSQ がこの時計を 5 分ごとに設定します。</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>動作していますが、コンピューターを再起動するまでです：%1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>権限がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>systemd に接続できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1 が起動しませんでした。原因は「journalctl -u %2」で確認できます。%3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>再測定中…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>%Ln 台のサーバーにそれぞれ数回問い合わせています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>変更前と変更後の時刻</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>取り消し中…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>許可を待っています…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>デスクトップが管理者のパスワードを求めることがあります。それまでは何も変更されません。</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>時計を補正中…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>このウィンドウを閉じても補正は続きます。</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>再測定を行いました。</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>その後、使用できる応答がなかったため、結果を検証できませんでした。</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>ネットワーク接続と、一覧のサーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>時計は %1 ですが、この値には %2 の誤差がありえます。時計を動かすと、かえって悪くなるおそれがあります。</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>一致するサーバーが過半数に達していないため、どれが正しいかわかりません。誤っているサーバーを削除するか、サーバーを追加してください。</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>一致するサーバーの数が足りません。応答しないサーバーを確認するか、サーバーを追加してください。</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>うるう秒の前後では、正しい時計でも 1 秒異なることがあります。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>このシステムの時計は徐々にしか補正できず、%1 の補正には数週間かかります。先に日付と時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>カーネルは時計が同期していると報告していますが、どのプログラムによるものかはわかりません。2 つのプログラムが同じ時計を設定すると互いに干渉します。そのプログラムに任せるか、先に停止してください。</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>2 つのプログラムが同じ時計を設定すると互いに干渉します。%1 に任せるか、先に %1 を停止してください。</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>残りは %1、所要時間は約 %2 です。</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>終了を待つか、取り消してください。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>終了をお待ちください。</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>許可されたユーザーのために時計を設定する tsq-helper がインストールされておらず、システムにほかの方法もありません。これをインストールするか、root として tsq-adjtime を実行してください。</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>パスワードの入力画面が閉じられたか、パスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>管理者のパスワードが必要ですが、パスワードを尋ねるプログラムが動作していません。デスクトップの認証エージェントを起動するか、端末で tsq-adjtime を実行してください。</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>時計を設定できる人を決める polkit が応答しません。起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>ヘルパーはこれほど大きく時計を動かしません。先に日付と時刻を手動で設定してください。</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>測定から 2 分以上経過しています。再測定してください。</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>測定後に別のプログラムが時計を設定しました。再測定してください。</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>測定後に時計が補正されました。再測定してください。</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>以前の要求がまだパスワードの入力を待っています。入力するか取り消してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>ヘルパーの呼び出しが頻繁すぎます。数秒待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>補正は、その後ほかのプログラムが時計を設定していなければ、10 分以内に一度だけ取り消せます。</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>ヘルパーは応答する前に終了しました。時計の現在のオフセットはメインウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>システムが変更を受け付けませんでした：%1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>ここから時計を設定することはできません</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>この時計は別のプログラムが設定しています</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>この時計は %1 が設定しています</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>以前の補正がまだ続いています</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>もう取り消すことはできません</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>時計が変更されたかどうかは不明です</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>時計は変更されませんでした</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>使用できる応答がありませんでした</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>サーバーが一致していません</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>一致するサーバーが少なすぎます</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>うるう秒が近づいています</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>オフセットが大きすぎます</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>時計を %1 進めますか？</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>時計を %1 戻しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>%Ln 件の応答から測定（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>約 %1かけて徐々に補正します。プログラムから見て時刻は飛びません。</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>一度に補正します。プログラムから見て時刻が先に飛びます。</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>一度に補正します。プログラムから見て時刻が戻ります。これを想定していないプログラムもあります。</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>15 分を超える変更です。続ける前に、別の時計と見比べてください。</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>この時計は別のプログラムが設定しており、変更を打ち消します。</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>この時計は %1 が設定しており、変更を打ち消します。</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>これらのサーバーは認証されていません。誰でもなりすまして応答できます。</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>管理者のパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>その後、時計を再測定します。10 分以内であれば変更を取り消せます。</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>その後、時計を再測定します。変更は取り消せません。tsq-helper がインストールされていないため、システムの日付サービスが変更を行います。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>補正の必要はありません</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>補正を取り消しました。</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>時計を %1 進めました。</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>時計を %1 戻しました。</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>%2 のうち残りは %1、所要時間は約 %3 です。</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>時計を設定するために測定中</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>時計が正しくなったかを測定中</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>時計を設定する許可を待機中</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>直前の補正を取り消し中</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>時計を補正中、残り %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>時計の表示は%1ですが、この日付ではサーバーの証明書が有効ではありません。時計が実際にこれほどずれている場合は、証明書の日付を一度だけ無視して時刻を測定できます。結果を確認するまで何も変更されません。</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>サーバーが一致していないか、再度問い合わせたときに異なる時刻を返しました。誤っているサーバーを削除するか、サーバーを追加してください。</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>サーバーの証明書はこのプログラムのビルド前に期限が切れており、どの時刻でも古すぎます。別のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>サーバーが報告する時刻でも証明書は有効ではありません。期限が切れているか、別のサーバーがその証明書で応答しています。別のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>サーバーは、このプログラムのビルド前の時刻を報告しています。別のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>サーバーは、このコンピューターで最後に検証された時刻より前の時刻を報告しています。別のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>日付を無視する場合、サーバー 1 台では不十分です。名前と鍵が異なるサーバーを追加するか、このサーバーの鍵を固定してください。</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>現在の時計では、サーバーの証明書は有効ではありません。時刻を測定するために日付を無視しました。測定した時刻では証明書は有効です。</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>この時計で有効な証明書がありません</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>時刻を測定できませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>このコンピューターのシステムバスに接続できないため、許可されたユーザーのために時計を設定する tsq-helper を呼び出せません。D-Bus を起動するか、root として tsq-adjtime を実行してください。</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>時計の表示は%1ですが、サーバーの時刻と 1 日以上異なります。時計が実際にこれほどずれている場合は、サーバーの証明書の日付を一度だけ無視して時刻を測定できます。結果を確認するまで何も変更されません。</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>%Ln 台のサーバーが一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln 台が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln 台が誤り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln 台が使用不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>サーバー %Ln 台では、誤ったサーバーを多数決で排除できません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1：誤ったサーバーを多数決で排除するには少なすぎます</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>selected</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>統合に使用</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>偽時計（falseticker）、ずれ %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>ほかのサーバーと矛盾</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>自身の時計が未設定</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>自己矛盾</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>うるう秒を分散適用</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>別のサーバーと同一</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>一致するサーバーの中で最良です。</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>多数派と一致し、結果に算入されます。</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>一致していますが、不確かさが大きいため、結果の改善には使えません。</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>「オフセット ± ルート距離」が、多数派の一致する区間と重ならないため、算入されません。</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>一致するサーバーが過半数に達していないため、どれも使用しません。</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>使用できる応答がありませんでした。</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>自身の時計が未設定であると報告しています。</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>ほかのサーバーの証明書は検証されますが、このサーバーの証明書は検証されないため、算入されません。</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>応答が互いに矛盾しているため、算入されません。</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>ほかのサーバーと異なり、うるう秒を数時間かけて分散適用しています。</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>一覧の別のサーバーと鍵またはアドレスが同じため、両者を合わせて 1 票とします。</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>一致するがルート距離が大きく統合対象外（%1）</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>一致するがルート距離が大きく統合対象外</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>未認証（ほかは認証済み）</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>最良：一致するサーバーのうち、不確かさが最も小さいもの
統合に使用：多数派と一致し、結果に含まれるもの
偽時計（falseticker）：多数派と矛盾し、結果に含まれないもの</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>%Ln 台のサーバーが一致：時計は %1、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>推定誤差は %1 です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外：%1。</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>オフセット：((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>往復時間：(T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>オフセットの誤差は最大で往復時間の半分です：%1。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>クリップボードのリンクから追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>サーバーを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>サーバーの詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>サーバーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>サーバーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>サーバーをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>このコンピューター上のサーバーで試す(&amp;T)</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>次の順番を待たずに、すべてのサーバーに今すぐ問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>なぜ？(&amp;W)</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>サーバーごとの区間と、そこから結果が得られる過程</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>監視を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>グラフまたは測定値をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>はじめに(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>TSQ 時計モニターについて(&amp;A)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>時計(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>時計の同期(&amp;Y)…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>再測定し、サーバーの統合時刻に時計を合わせます</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>同期を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>測定値を表で表示(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>グラフに表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>tsqd で時計を正確に保つ(&amp;K)…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>5 分ごとに時計を設定(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>イベント(&amp;V)…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>サーバーへの問い合わせを再開します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>ライブ：現在を追跡</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>現在を追跡します。グラフをドラッグすると止まります。</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>オフセットと往復時間</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>選択した範囲とすべての値を再び表示する</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>オフセットと往復時間のグラフ</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>オフセット（ゼロより上：時計が遅れている）</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ 時計モニターは動作を続けています</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>アイコンはトレイにあり、クリックするとウィンドウが開きます。プログラムを終了するには、メニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを最小化しました。プログラムを終了するには、メニューで「終了」を選んでください。</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>画像を %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>テキストとしてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>鍵をコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>サーバーの鍵のフィンガープリントをコピーします。「固定した鍵」として入力できます</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>このコンピューター上のサーバーで試す</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>時計はどれだけ正確ですか？</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ 時計モニターは QUIC 経由で時計を時刻サーバーと比較するため、誰が応答したかがわかります。時計を変更するのは「時計の同期…」を選んだときだけです。</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>まだどのサーバーにも問い合わせていません。時刻を信頼できるサーバーを追加してください：</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>対象(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>イベントのエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>最後の交換のタイムスタンプ</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>TSQ 時計モニターへようこそ</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>時計はどれだけ正確ですか？</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>どのサーバーに問い合わせますか？</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>サーバーが 3 台以上あれば、誤っている 1 台は多数決で退けられます。ご自身のサーバーはいつでも追加できます。</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1（公開テストサーバー）</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>このコンピューター上のサーバー（ネットワークなしで試す）</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>どのようにお知らせしますか？</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>これらはすべて設定で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>時計がずれたり誤ったりしたときに通知する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>この時計は別のプログラムが設定しているため、TSQ 時計モニターは監視のみを行います。</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>この時計は %1 が設定しているため、TSQ 時計モニターは監視のみを行います。</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ 時計モニターは QUIC で時計を時刻サーバーと比べるため、誰が応答したかがわかります。時計が狂うと知らせます。時計を合わせるのは「時計の同期…」を選んだときだけです。</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>ウィンドウを閉じても、プログラムはトレイで動作を続けます。トレイのないデスクトップでは、代わりにウィンドウを最小化します。プログラムを終了するには、メニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>サーバーがないと何も測定されません。自分のサーバーを入力するには、この手順の後に表示されるウィンドウで「サーバーを追加…」を選択してください。</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>次の確認まで %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>カーネルのタイムスタンプ</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>プログラムのタイムスタンプ</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>%1 を削除しました。元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>%n 台のサーバーを削除しました。元に戻す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>これらのサーバーはこのプログラム内で動作しています。示しているのはしくみであり、実際の時刻ではありません。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>各サーバーのオフセットと不確かさ</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>有効にする(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>TSQ 時計モニター – デモ</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ 時計モニター</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>%1 の測定値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>選択した行をコピーします。選択がない場合はすべての行をコピーします</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ 時計モニター</translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>監視を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>15 分間(&amp;1)</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>8 時間(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>再開するまで(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>このページを既定の設定に戻します</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>サーバーのエクスポート</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>サーバー (*.ini);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>サーバーを %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>サーバーのインポート</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1（未認証）</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>これらのサーバーを追加しますか？</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>このコンピューター上のサーバーを起動できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 はサーバーの一覧ではありません。「サーバーのエクスポート」で書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1: すでに一覧にあります</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: 読み取れません</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>このファイルに追加できるサーバーはありません。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外:</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>サーバーの編集</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>名前または IP アドレス（443 以外の場合はポートも指定）、または tsq:// リンク</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>このシステムの認証局</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>固定した鍵</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>なし（安全ではありません）</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>このサーバーとの間にいる誰もが、誤った時刻を伝えることができます。テストにのみ使用してください。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>転送方式(&amp;T):</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>信頼(&amp;R):</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>認証局ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>固定した鍵(&amp;K):</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>認証局ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>存在し、読み取り可能な認証局ファイルを選択してください。</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>固定した鍵は「sha256:」に続く 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>このサーバーはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>テスト(&amp;E)</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>追加せずに、今すぐサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>署名鍵の選択</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>鍵 (*.pem *.key *.pub);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>プロトコルを厳密に検査する(&amp;S)</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>サーバーの運用者から受け取った鍵のファイル：この鍵で署名された応答だけが有効です</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>TSQ 0.1 のサーバーを拒否します。時計の設定には、ストリームによる応答または署名付きの応答だけを使います。</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>署名鍵(&amp;G):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>これは秘密鍵です。認証局の証明書を選択してください。</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>このファイルには証明書がありません。PEM 形式の認証局の証明書を選んでください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>各行は 1 台のサーバーで、オフセット、往復時間、ジッター、到達性を示します。</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達性</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>時刻を問い合わせるサーバー</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>この時計とサーバーの時計の差：+ はこの時計が遅れていることを示します</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>往復時間：要求とその応答がネットワーク上で要した時間</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>直近 8 回の要求（右端が最新）：塗りつぶしは応答ありを示します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>サーバーの証明書は検証されません。誰でもなりすまして応答できます。</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>応答が傾向からどれだけばらついているか</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, its state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>転送方式</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>テスト(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>選択したサーバーに今すぐ問い合わせます</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln 台のサーバーが未認証です。途中にいる誰もが、なりすまして誤った時刻を返せます。サーバーを編集し、信頼する認証局または鍵を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>独自の順序</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>正確に保つ(&amp;K)…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>TSQ サーバーに合わせてこの時計を保つサービスを有効にします</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>時計の同期</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>確認しました。それでも時計を設定します(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>時計を補正(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>それでも設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>再測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>日付を一度だけ無視(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>正確に保つ(&amp;K)…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>これからは tsqd にこの時計を正確に保たせる</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>TSQ 時計モニターを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>TSQ 時計モニターについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>設定(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>時計の同期(&amp;Y)…</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ 時計モニター</translation>
    </message>
</context>
<context>
    <name>tsq::app::WhyPopover</name>
    <message>
        <source>Why This Number</source>
        <translation>この数値の理由</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>%1 との最後の交換</translation>
    </message>
</context>
</TS>
